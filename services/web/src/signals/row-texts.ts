import type { Chart, ChartRow } from './chart-rows.ts';

/** So many letters of a name are worth more than what else is said of it. */
const leastName = 18;

interface Words {
  readonly value: (value: number) => string;
  readonly n: (n: number, whole?: number) => string;
}

/** What a mark comes to, the longest first: the last one is for where there is little room. */
function formsOf({ value, low, high, n, whole }: ChartRow, words: Words, isLarge: boolean, isOfSame: boolean): readonly string[] {
  const between = low === null || high === null ? [] : [`${words.value(low)} – ${words.value(high)}`];
  const of = n === null ? [] : [words.n(n, whole)];
  const own = words.value(value);
  const forms = [...(isLarge ? [[own, ...between, ...of]] : []), [own, ...of], ...(isOfSame ? [[own]] : [])];
  return forms.map((parts) => parts.join(' · '));
}

/**
 * What is said of each mark, the same of all, so that none seems to lack something. Of how many people it is stays, unless parts of one
 * figure are of the same: that is said above them. `letters`: for so many there is room in a row.
 */
export function rowTexts({ of, rows }: Pick<Chart, 'of' | 'rows'>, words: Words, letters: number, isLarge: boolean): readonly string[] {
  const isOfSame = of === 'parts' && rows.every(({ n }) => n === rows[0]?.n);
  const all = rows.map((row) => formsOf(row, words, isLarge, isOfSame));
  const fits = (form: number): boolean =>
    rows.every(({ name }, row) => letters - (all[row]?.[form]?.length ?? 0) > Math.min(name.length, leastName));
  const last = (all[0]?.length ?? 1) - 1;
  const form = Array.from({ length: last }, (_, index) => index).find(fits) ?? last;
  return all.map((forms) => forms[form] ?? '');
}
