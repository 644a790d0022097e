import { stringify } from 'csv-stringify/sync';
import { type ExportFormat, joined, type Piece } from './export-format.rule.ts';
import type { Cell } from './table.rule.ts';

const encoder = new TextEncoder();

/**
 * RFC 4180: comma, CRLF, quotes where needed, UTF-8, one header line. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front (OWASP, CSV injection); numbers stay as they are.
 */
const lines = (rows: readonly (readonly Cell[])[]): Piece => ({
  bytes: encoder.encode(
    stringify(
      rows.map((row) => row.map(joined)),
      { record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: String } },
    ),
  ),
  note: null,
});

export const csv: ExportFormat = {
  key: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  open: ({ columns }) => lines([columns.map(({ name }) => name)]),
  rows: (_table, rows) => lines(rows),
  close: () => ({ bytes: new Uint8Array(), note: null }),
};
