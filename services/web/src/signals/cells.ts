import { cellKey, type Dimensions, type SeenFigure } from './seen-figure.ts';

type Lattice = readonly (readonly string[])[];

const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join();
const isWithin = (chosen: readonly string[], one: readonly string[]): boolean => chosen.every((name) => one.includes(name));

/** Whether figures are counted for just these dimensions. */
export const fits = (lattice: Lattice, dimensions: Dimensions): boolean => lattice.some((one) => same(one, Object.keys(dimensions)));

/** The coarsest combination that has a dimension: what a signal is told by, where nobody asks for more. */
export const mainDimensions = (lattice: Lattice): readonly string[] =>
  lattice.filter((one) => one.length > 0).toSorted((a, b) => a.length - b.length)[0] ?? [];

/** In the order in which they are asked for: those of coarser combinations first. */
export const dimensionNames = (lattice: Lattice): readonly string[] => [...new Set(lattice.toSorted((a, b) => a.length - b.length).flat())];

/**
 * The dimensions with one of them chosen anew, or taken together (`undefined`). What is never counted together with it is let go:
 * there is a combination that has all of the rest.
 */
export function choose(lattice: Lattice, dimensions: Dimensions, name: string, value: string | undefined): Dimensions {
  const others = Object.keys(dimensions).filter((other) => other !== name);
  const chosen = value === undefined ? dimensions : { ...dimensions, [name]: value };
  const own = value === undefined ? [] : [name];
  const kept = [others, ...others.map((gone) => others.filter((other) => other !== gone)).toReversed(), []].map((some) => [
    ...some,
    ...own,
  ]);
  const names = kept.find((some) => lattice.some((one) => isWithin(some, one))) ?? [];
  return Object.fromEntries(names.flatMap((one) => (chosen[one] === undefined ? [] : [[one, chosen[one]]])));
}

/** The values of a dimension that figures were released for, by cells that are known. */
export const valuesOf = (figures: readonly SeenFigure[], name: string): readonly string[] => [
  ...new Set(figures.flatMap(({ dimensions }) => dimensions[name] ?? [])),
];

/** The cells of one combination of dimensions that lie within the chosen ones. */
export const cellsBy = (figures: readonly SeenFigure[], names: readonly string[], within: Dimensions = {}): readonly SeenFigure[] =>
  figures.filter(
    ({ dimensions }) => same(Object.keys(dimensions), names) && Object.entries(within).every(([name, value]) => dimensions[name] === value),
  );

/**
 * By which further dimensions the chosen ones are told apart: those of the coarsest combination that has them and more, and of
 * several the one by which most cells are shown. `undefined`: there is nothing finer.
 */
export function finer(lattice: Lattice, chosen: Dimensions, figures: readonly SeenFigure[]): readonly string[] | undefined {
  const more = lattice.filter((one) => one.length > Object.keys(chosen).length && isWithin(Object.keys(chosen), one));
  const shown = (names: readonly string[]): number => cellsBy(figures, names, chosen).filter(({ status }) => status === 'shown').length;
  return more.toSorted((a, b) => a.length - b.length || shown(b) - shown(a))[0];
}

/** Whether anything is said of all values of a dimension together: of which skill is praised, nothing is. */
export const isToldTogether = (figures: readonly SeenFigure[], name: string): boolean =>
  figures.some(({ status, dimensions }) => status === 'shown' && dimensions[name] === undefined);

export const cellAt = (figures: readonly SeenFigure[], dimensions: Dimensions): SeenFigure | undefined =>
  figures.find((figure) => cellKey(figure.dimensions) === cellKey(dimensions));
