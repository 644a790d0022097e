import type { ThreadJob } from '@candor/platform';
import type { Piece, Written } from '../formats/export-format.rule.ts';
import { type Cell, rowWriter, type Table } from '../formats/table.rule.ts';
import { formatOf } from '../index.ts';

/** What is to be made: rows, or one of the ends of a file. */
export type PieceOrder = {
  readonly format: string;
  readonly table: Table;
} & (
  | { readonly part: 'open' }
  | { readonly part: 'rows'; readonly rows: readonly (readonly Cell[])[]; readonly written: Written }
  | { readonly part: 'close'; readonly written: Written; readonly notes: readonly unknown[] }
);

/** Formats one piece of a file; runs in a worker thread. */
export const run: ThreadJob<PieceOrder, Piece> = (order) => {
  const format = formatOf(order.format);
  if (!format) throw new Error(`there is no format ${order.format}`);
  if (order.part === 'open') return format.open(order.table);
  if (order.part === 'rows') return format.rows(order.table, order.rows.map(rowWriter(order.table)), order.written);
  return format.close(order.table, order.written, order.notes);
};
