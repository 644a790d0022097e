import type { ContributionRow } from '../folding/contributed.rule.ts';
import { added } from '../folding/contributed.rule.ts';
import { cellsOf, dimensionsOf } from '../signals/cell.rule.ts';
import type { AnySignal, OfPerson } from '../signals/signal.rule.ts';

/** What was asked of and answered by the people of one cell. */
export interface Cell {
  readonly cell: string;
  /** Who is in the figure, each once, in the order of ids. */
  readonly people: readonly OfPerson[];
  /** Of people who were asked, the part that answered; `null`: nobody is asked for it. */
  readonly responseRate: number | null;
}

/** Rows of one signal, scope and window, by the signal's cells in order: twelve conversations of one person are one contribution. */
export function gathered({ lattice }: AnySignal, rows: readonly ContributionRow[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Map<string, OfPerson>>();
  for (const [known, alike] of Map.groupBy(rows, ({ cell }) => cell))
    for (const cell of cellsOf(lattice, dimensionsOf(known))) {
      const people = cells.get(cell) ?? new Map<string, OfPerson>();
      cells.set(cell, people);
      for (const row of alike) people.set(row.person, withRow(people.get(row.person), row));
    }
  const inOrder = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(inOrder.map(([cell, people]) => [cell, { cell, ...counted([...people.values()]) }]));
}

function withRow(before: OfPerson | undefined, { person, employer, values: more }: ContributionRow): OfPerson {
  const { values } = added(before && { facts: 0, values: before.values }, { facts: 0, values: more });
  const employers = [...new Set([...(before?.employers ?? []), ...(employer === '' ? [] : [employer])])].sort();
  return { person, values, employers };
}

function counted(all: readonly OfPerson[]): Pick<Cell, 'people' | 'responseRate'> {
  const people = all.filter(({ values }) => (values['n'] ?? 0) > 0).sort((a, b) => (a.person < b.person ? -1 : 1));
  const asked = all.filter(({ values }) => (values['asked'] ?? 0) > 0);
  const answered = asked.filter(({ values }) => (values['n'] ?? 0) > 0);
  return { people, responseRate: asked.length === 0 ? null : answered.length / asked.length };
}
