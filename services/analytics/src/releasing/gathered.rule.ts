import type { ContributionRow } from '../folding/contributed.rule.ts';
import { added } from '../folding/contributed.rule.ts';
import type { OfPerson } from '../signals/signal.rule.ts';

/** What was asked of and answered by the people of one cell. */
export interface Cell {
  readonly cell: string;
  /** Who is in the figure, each once, in the order of ids. */
  readonly people: readonly OfPerson[];
  /** Of people who were asked, the part that answered; `null`: nobody is asked for it. */
  readonly responseRate: number | null;
}

/** Rows of one signal, scope and window by cell: twelve conversations of one person are one contribution. */
export function gathered(rows: readonly ContributionRow[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Map<string, OfPerson>>();
  for (const row of rows) {
    const people = cells.get(row.cell) ?? new Map<string, OfPerson>();
    cells.set(row.cell, people);
    const before = people.get(row.person);
    const { values } = added(before && { facts: 0, values: before.values }, { facts: 0, values: row.values });
    const employers = [...new Set([...(before?.employers ?? []), ...(row.employer === '' ? [] : [row.employer])])].sort();
    people.set(row.person, { person: row.person, values, employers });
  }
  return new Map([...cells].map(([cell, people]) => [cell, { cell, ...counted([...people.values()]) }]));
}

function counted(all: readonly OfPerson[]): Pick<Cell, 'people' | 'responseRate'> {
  const people = all.filter(({ values }) => (values['n'] ?? 0) > 0).sort((a, b) => (a.person < b.person ? -1 : 1));
  const asked = all.filter(({ values }) => (values['asked'] ?? 0) > 0);
  const answered = asked.filter(({ values }) => (values['n'] ?? 0) > 0);
  return { people, responseRate: asked.length === 0 ? null : answered.length / asked.length };
}
