import type { Cell, Table } from './table.rule.ts';

/** One stretch of a file, and what the format has to know of it later. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** What JSON can hold; kept beside the piece. */
  readonly note: unknown;
}

/** What stands in the file already. */
export interface Written {
  readonly bytes: number;
  readonly rows: number;
  /** Of the piece before this one. */
  readonly note: unknown;
}

/**
 * A way of writing a table as a file, in pieces that follow each other: what opens it, rows, more rows, what closes it. Pure and
 * without memory between pieces, so that a file can be gone on with by another process, at the piece where the last one was
 * stopped. One piece is made again from the same rows, or not at all.
 */
export interface ExportFormat {
  /** As people name it when they ask. */
  readonly key: string;
  readonly title: string;
  readonly mediaType: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  open(table: Table): Piece;
  rows(table: Table, rows: readonly (readonly Cell[])[], written: Written): Piece;
  /** `notes`: of all pieces, from the opening on. */
  close(table: Table, written: Written, notes: readonly unknown[]): Piece;
}

/** In CSV and the like, several values are one text. */
export const joined = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.join('; ') : cell;

/** Rows of what the columns of a table mean, for whoever reads the file without us. */
export const dictionaryHeader = ['column', 'title', 'type', 'description'] as const;

export const dictionaryRows = ({ columns }: Table): readonly (readonly string[])[] =>
  columns.map(({ name, title, type, description }) => [name, title, type, description]);
