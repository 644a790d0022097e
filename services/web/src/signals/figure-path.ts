import { cellKey, type SeenFigure } from './seen-figure.ts';
import { endOf } from './windows.ts';

/** Where a figure stands, for whoever reads of it: of the period that it is of, whenever that is. */
export function figurePath({ signal, window, dimensions }: Pick<SeenFigure, 'signal' | 'window' | 'dimensions'>, demo: boolean): string {
  const cell = cellKey(dimensions);
  const query = new URLSearchParams({ month: endOf(window), ...(cell === '' ? {} : { cell }), ...(demo ? { demo: 'true' } : {}) });
  return `/team/signals/${signal}?${query}`;
}
