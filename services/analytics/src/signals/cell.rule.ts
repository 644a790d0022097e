import type { CellDimensions, Instant, SignalWindow } from '@candor/contracts';

/** `kind=fit&skill=skill%2Frust`: the same for the same dimensions in any order; empty for all taken together. */
export const cellKey = (dimensions: CellDimensions): string =>
  Object.keys(dimensions)
    .sort()
    .map((name) => `${name}=${encodeURIComponent(dimensions[name] ?? '')}`)
    .join('&');

/** Inverse of {@link cellKey}. */
export const dimensionsOf = (cell: string): CellDimensions =>
  Object.fromEntries(
    cell === ''
      ? []
      : cell.split('&').map((part) => [part.slice(0, part.indexOf('=')), decodeURIComponent(part.slice(part.indexOf('=') + 1))]),
  );

/** The named dimensions alone; `undefined` where one of them is not known. */
export function coarsened(dimensions: CellDimensions, names: readonly string[]): CellDimensions | undefined {
  const kept = names.map((name) => [name, dimensions[name]] as const);
  return kept.every(([, value]) => value !== undefined) ? (Object.fromEntries(kept) as CellDimensions) : undefined;
}

/** The cells that somebody is in of whom this is known: one for each combination of dimensions that are all known, the finest first. */
export const cellsOf = (lattice: readonly (readonly string[])[], known: CellDimensions): readonly string[] =>
  lattice.map((names) => coarsened(known, names)).flatMap((cell) => (cell ? [cellKey(cell)] : []));

/** Whether every cell of `fine` is part of `coarse`. */
export const isWithin = (fine: CellDimensions, coarse: CellDimensions): boolean =>
  Object.entries(coarse).every(([name, value]) => fine[name] === value);

/** The window of an instant, in UTC. */
export function windowOf(at: Instant, length: 'month' | 'quarter'): SignalWindow {
  if (length === 'month') return at.slice(0, 7);
  return `${at.slice(0, 4)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`;
}

/** The instant at which a window is over, in UTC. */
export function endOfWindow(window: SignalWindow): Instant {
  const [year = '', part = ''] = window.split('-');
  const months = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return new Date(Date.UTC(Number(year), months, 1)).toISOString();
}

/** The window before one of the same length. */
export function windowBefore(window: SignalWindow): SignalWindow {
  const [year = '', part = ''] = window.split('-');
  const isQuarter = part.startsWith('Q');
  const length = isQuarter ? 3 : 1;
  const start = (isQuarter ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1) - length;
  return windowOf(new Date(Date.UTC(Number(year), start, 1)).toISOString(), isQuarter ? 'quarter' : 'month');
}
