import type { BusySpan } from '@candor/contracts';

/** How busy times changed: `taken` came, `freed` went. */
export interface BusyChange {
  readonly taken: readonly BusySpan[];
  readonly freed: readonly BusySpan[];
}

const inOrder = (a: BusySpan, b: BusySpan): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1);
const nameOf = ({ from, to }: BusySpan): string => `${from}/${to}`;

/** Disjoint, in order, joined where they touch. */
export function joined(spans: readonly BusySpan[]): readonly BusySpan[] {
  const disjoint: BusySpan[] = [];
  for (const { from, to } of [...spans].sort(inOrder)) {
    const last = disjoint.at(-1);
    if (!last || last.to < from) disjoint.push({ from, to });
    else if (last.to < to) disjoint[disjoint.length - 1] = { from: last.from, to };
  }
  return disjoint;
}

/** From what is known to what was read just now. */
export function busyChange(before: readonly BusySpan[], read: readonly BusySpan[]): BusyChange {
  const known = new Set(before.map(nameOf));
  const now = new Set(read.map(nameOf));
  return { taken: read.filter((span) => !known.has(nameOf(span))), freed: before.filter((span) => !now.has(nameOf(span))) };
}

export const isChange = ({ taken, freed }: BusyChange): boolean => taken.length > 0 || freed.length > 0;

/** The inverse of {@link busyChange}: what is busy after the change. */
export function busyAfter(before: readonly BusySpan[], { taken, freed }: BusyChange): readonly BusySpan[] {
  const gone = new Set(freed.map(nameOf));
  return [...before.filter((span) => !gone.has(nameOf(span))), ...taken].sort(inOrder);
}

/** The UTC months, such as `2026-03`, in which any of these spans are. */
export function monthsOf(spans: readonly BusySpan[]): readonly string[] {
  const months = new Set<string>();
  for (const { from, to } of spans)
    for (let month = monthOf(from); `${month}-01T00:00:00.000Z` < to; month = nextMonth(month)) months.add(month);
  return [...months].sort();
}

export const monthOf = (instant: string): string => instant.slice(0, 7);

export const isIn = (month: string, { from, to }: BusySpan): boolean =>
  from < `${nextMonth(month)}-01T00:00:00.000Z` && to > `${month}-01T00:00:00.000Z`;

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
