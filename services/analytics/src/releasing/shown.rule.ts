import { cellKey, coarsened, dimensionsOf } from '../signals/cell.rule.ts';
import type { AnySignal, OfPerson } from '../signals/signal.rule.ts';
import type { Cell } from './gathered.rule.ts';
import { isEnough, thresholds } from './guards.rule.ts';

type Shown = Map<string, ReadonlySet<string>>;

const peopleOf = ({ people }: { readonly people: readonly OfPerson[] }): ReadonlySet<string> => new Set(people.map(({ person }) => person));

/**
 * Which cells may be shown together, the coarsest first: each is large enough by itself, and no two of them, nor one and all of its
 * shown parts, differ by a few people whose figure could be found by subtracting.
 */
export function shownCells(signal: AnySignal, cells: ReadonlyMap<string, Cell>): ReadonlySet<string> {
  const fewest = thresholds[signal.guard].people;
  const shown: Shown = new Map();
  for (const names of signal.lattice.toReversed()) {
    const level = [...cells.values()].filter(({ cell }) => sameNames(cell, names)).sort((a, b) => (a.cell < b.cell ? -1 : 1));
    for (const cell of level) {
      const people = peopleOf(cell);
      if (isEnough(cell.people, signal.guard) && !differsByFew(cell.cell, people, shown, fewest)) shown.set(cell.cell, people);
    }
    hideRemainders(signal, names, shown, cells, fewest);
    const visible = [...shown.keys()].filter((cell) => sameNames(cell, names));
    if (visible.length < thresholds[signal.guard].cells) for (const cell of visible) shown.delete(cell);
  }
  return new Set(shown.keys());
}

const namesIn = (cell: string): readonly string[] => Object.keys(dimensionsOf(cell)).sort();
const sameNames = (cell: string, names: readonly string[]): boolean => namesIn(cell).join() === [...names].sort().join();

/** Whether people in one but not the other of it and a shown cell around it are so few that they could be found out. */
function differsByFew(cell: string, people: ReadonlySet<string>, shown: Shown, fewest: number): boolean {
  return [...shown].some(([other, others]) => {
    if (!isAround(other, cell)) return false;
    const between = [...others].filter((person) => !people.has(person)).length;
    return between > 0 && between < fewest;
  });
}

const isAround = (coarse: string, fine: string): boolean => {
  if (coarse === fine) return false;
  const dimensions = dimensionsOf(fine);
  return cellKey(coarsened(dimensions, namesIn(coarse)) ?? { none: '' }) === coarse;
};

/** The parts of a shown cell along one dimension: what is hidden of them holds nobody, or enough people in more than one part. */
function hideRemainders(signal: AnySignal, names: readonly string[], shown: Shown, cells: ReadonlyMap<string, Cell>, fewest: number): void {
  for (const name of names) {
    if (signal.dimensions.find((one) => one.name === name)?.overlapping) continue;
    const coarser = names.filter((other) => other !== name);
    for (const whole of [...shown.keys()].filter((cell) => sameNames(cell, coarser))) {
      const parts = [...cells.keys()].filter((cell) => sameNames(cell, names) && isAround(whole, cell));
      for (;;) {
        const visible = parts.filter((part) => shown.has(part)).sort((a, b) => (shown.get(a)?.size ?? 0) - (shown.get(b)?.size ?? 0));
        const [smallest] = visible;
        if (smallest === undefined || !isFindable(whole, visible, parts.length, shown, fewest)) break;
        shown.delete(smallest);
      }
    }
  }
}

function isFindable(whole: string, visible: readonly string[], parts: number, shown: Shown, fewest: number): boolean {
  const seen = new Set(visible.flatMap((part) => [...(shown.get(part) ?? [])]));
  const hidden = [...(shown.get(whole) ?? [])].filter((person) => !seen.has(person)).length;
  const hiddenParts = parts - visible.length;
  return (hidden > 0 && hidden < fewest) || hiddenParts === 1;
}
