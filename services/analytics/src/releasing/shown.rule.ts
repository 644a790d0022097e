import { cellKey, coarsened, dimensionsOf } from '../signals/cell.rule.ts';
import type { AnySignal, OfPerson } from '../signals/signal.rule.ts';
import type { Cell } from './gathered.rule.ts';
import { isEnough, thresholds } from './guards.rule.ts';

type People = ReadonlySet<string>;
/** All people of a cell, and those that its figure tells apart: all of them, or those of each answer. */
type Shown = Map<string, { readonly all: People; readonly apart: readonly People[] }>;

const peopleOf = (people: readonly OfPerson[]): People => new Set(people.map(({ person }) => person));

/** Answers that few give are told together. */
function toldApart({ answerOf }: AnySignal, people: readonly OfPerson[], fewest: number): readonly People[] {
  if (!answerOf) return [peopleOf(people)];
  const [rare = [], ...told] = [...Map.groupBy(people, answerOf).values()].reduce<readonly (readonly OfPerson[])[]>(
    ([few = [], ...others], some) => (some.length < fewest ? [[...few, ...some], ...others] : [few, ...others, some]),
    [],
  );
  return [people, rare, ...told].map(peopleOf);
}

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
      const all = peopleOf(cell.people);
      if (isEnough(cell.people, signal.guard) && !differsByFew(cell.cell, all, shown, fewest))
        shown.set(cell.cell, { all, apart: toldApart(signal, cell.people, fewest) });
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
function differsByFew(cell: string, people: People, shown: Shown, fewest: number): boolean {
  return [...shown].some(
    ([other, { apart }]) =>
      isAround(other, cell) &&
      apart.some((some) => {
        const left = without(some, people);
        return isFew(left, fewest) || isFew(some.size - left, fewest);
      }),
  );
}

const without = (some: People, others: People): number => [...some].filter((person) => !others.has(person)).length;
const isFew = (count: number, fewest: number): boolean => count > 0 && count < fewest;

const isAround = (coarse: string, fine: string): boolean => {
  if (coarse === fine) return false;
  const dimensions = dimensionsOf(fine);
  return cellKey(coarsened(dimensions, namesIn(coarse)) ?? { none: '' }) === coarse;
};

/** The parts of a shown cell along one dimension: what is hidden of them holds nobody, or enough people in more than one part. */
function hideRemainders(signal: AnySignal, names: readonly string[], shown: Shown, cells: ReadonlyMap<string, Cell>, fewest: number): void {
  const sizeOf = (cell: string): number => shown.get(cell)?.all.size ?? 0;
  for (const name of names) {
    if (signal.dimensions.find((one) => one.name === name)?.overlapping) continue;
    const coarser = names.filter((other) => other !== name);
    for (const whole of [...shown.keys()].filter((cell) => sameNames(cell, coarser))) {
      const parts = [...cells.keys()].filter((cell) => sameNames(cell, names) && isAround(whole, cell));
      for (;;) {
        const visible = parts.filter((part) => shown.has(part)).sort((a, b) => sizeOf(a) - sizeOf(b));
        const [smallest] = visible;
        if (smallest === undefined || !isFindable(whole, visible, parts.length, shown, fewest)) break;
        shown.delete(smallest);
      }
    }
  }
}

function isFindable(whole: string, visible: readonly string[], parts: number, shown: Shown, fewest: number): boolean {
  const seen = new Set(visible.flatMap((part) => [...(shown.get(part)?.all ?? [])]));
  const isLeftOfFew = (shown.get(whole)?.apart ?? []).some((some) => isFew(without(some, seen), fewest));
  return isLeftOfFew || parts - visible.length === 1;
}
