import type { CellDimensions } from '@candor/contracts';
import { cellKey, cellsOf, coarsened, dimensionsOf } from '../signals/cell.rule.ts';
import type { AnySignal, Dimension } from '../signals/signal.rule.ts';

/**
 * The cells that something is said of: all combinations of the values that a dimension can have, whether or not anybody is in
 * them, so that being listed tells nothing. Of dimensions with open values, such as terms, those alone that may be shown.
 */
export function cellsToTell(signal: AnySignal, shown: ReadonlySet<string>): readonly string[] {
  const cells: readonly CellDimensions[] = signal.lattice.flatMap((names): readonly CellDimensions[] => {
    const dimensions = signal.dimensions.filter((one) => names.includes(one.name));
    const open = dimensions.filter(isOpen).map(({ name }) => name);
    const fixed = dimensions.filter((one) => !isOpen(one));
    const values = fixed.map((one): readonly CellDimensions[] =>
      one.values === 'open' ? [] : one.values.map((value) => ({ [one.name]: value })),
    );
    return values.reduce((some, more) => some.flatMap((one) => more.map((value) => ({ ...one, ...value }))), openValues(open, shown));
  });
  return [...new Set(cells.map(cellKey))].sort();
}

const isOpen = ({ values, toldIfShown }: Dimension): boolean => values === 'open' || toldIfShown === true;

function openValues(names: readonly string[], shown: ReadonlySet<string>): readonly CellDimensions[] {
  if (names.length === 0) return [{}];
  const some = [...shown].map((cell) => coarsened(dimensionsOf(cell), names)).filter((one) => one !== undefined);
  return [...new Map(some.map((one) => [cellKey(one), one])).values()];
}

/** The finest shown cell around one that cannot be shown. */
export const fallbackOf = ({ lattice }: AnySignal, cell: string, shown: ReadonlySet<string>): string | undefined =>
  cellsOf(lattice, dimensionsOf(cell)).find((one) => shown.has(one));
