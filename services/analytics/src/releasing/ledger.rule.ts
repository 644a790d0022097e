import type { OfPerson, Values } from '../signals/signal.rule.ts';
import type { Cell } from './gathered.rule.ts';

/** Who was in a figure when it was shown, and with what: kept to know what could be found by comparing it with the next one. */
export interface LedgerEntry {
  readonly cell: string;
  readonly version: number;
  readonly people: readonly (readonly [person: string, values: string])[];
}

const written = (values: Values): string => JSON.stringify(values);

export const ledgerOf = (cell: string, version: number, people: readonly OfPerson[]): LedgerEntry => ({
  cell,
  version,
  people: people.map(({ person, values }) => [person, written(values)] as const),
});

/** How many people came, went, or contribute something else than when it was shown. */
export function peopleChanged(before: LedgerEntry, now: readonly OfPerson[]): number {
  const earlier = new Map(before.people);
  const changed = now.filter(({ person, values }) => earlier.get(person) !== written(values)).length;
  const present = new Set(now.map(({ person }) => person));
  return changed + before.people.filter(([person]) => !present.has(person)).length;
}

/**
 * Whether a window that was released may be released anew: something changed, and in no figure that was or will be shown for so
 * few people that they could be found by comparing. All figures of the window change together or none.
 */
export function mayRestate(
  before: readonly LedgerEntry[],
  shown: ReadonlySet<string>,
  cells: ReadonlyMap<string, Cell>,
  fewest: number,
): boolean {
  const earlier = new Map(before.map((entry) => [entry.cell, entry]));
  const changes = before.map((entry) => peopleChanged(entry, cells.get(entry.cell)?.people ?? []));
  const appeared = [...shown].filter((cell) => !earlier.has(cell)).length;
  return changes.every((count) => count === 0 || count >= fewest) && (changes.some((count) => count > 0) || appeared > 0);
}
