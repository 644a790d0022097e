import { median, percentile, ratioOf } from './figures.ts';

export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly ratio: string;
}

/** What a figure is meant to reach. */
export interface Gate {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  readonly atLeast: boolean;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly gates: readonly Gate[];
  readonly notes?: readonly string[];
}

export const reached = ({ value, goal, atLeast }: Gate): boolean => (atLeast ? value >= goal : value <= goal);

export const round = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(value >= 10 ? 3 : 2);

/** A contender's rate and its ratio to another's; `each` operations count for one slice's operation. */
export function rateLine(
  what: string,
  unit: string,
  rates: readonly number[],
  base: readonly number[] = rates,
  each = 1,
): Line & { readonly value: number } {
  const ratio = ratioOf(
    rates.map((rate) => rate * each),
    base,
  );
  const spread = rates === base ? '1' : `${round(ratio.median)} (${round(ratio.least)}–${round(ratio.most)})`;
  return { what, figure: `${round(median(rates) * each)} ${unit}`, ratio: spread, value: ratio.median };
}

/** How long something took each time, in milliseconds. */
export const timesLine = (what: string, times: readonly number[]): Line => ({
  what,
  figure: `p50 ${round(percentile(times, 0.5))} ms, p99 ${round(percentile(times, 0.99))} ms`,
  ratio: '',
});

export function markdown({ title, lines, gates, notes = [] }: Section): string {
  const rows = lines.map(({ what, figure, ratio }) => `| ${what} | ${figure} | ${ratio} |`);
  const goals = gates.map(
    (gate) => `- ${reached(gate) ? 'reached' : '**missed**'}: ${gate.name} ${gate.atLeast ? '≥' : '≤'} ${gate.goal}: ${round(gate.value)}`,
  );
  return [
    `## ${title}`,
    '',
    '| what | figure | ratio |',
    '|---|---|---|',
    ...rows,
    '',
    ...goals,
    ...(goals.length > 0 ? [''] : []),
    ...notes,
  ]
    .join('\n')
    .trimEnd();
}
