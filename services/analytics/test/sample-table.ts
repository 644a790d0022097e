import type { ExportFormat } from '../src/exports/formats/export-format.rule.ts';
import type { Cell, Table } from '../src/exports/formats/table.rule.ts';

const columns: Table['columns'] = [
  { name: 'id', type: 'text', title: 'Id', description: 'The same for ever.' },
  { name: 'note', type: 'text', title: 'Note', description: 'Whatever somebody wrote.' },
  { name: 'hosts', type: 'list', title: 'Hosts', description: 'Several.' },
  { name: 'count', type: 'integer', title: 'Count', description: 'Whole.' },
  { name: 'share', type: 'number', title: 'Share', description: 'From −1 to 1.' },
  { name: 'late', type: 'boolean', title: 'Late', description: 'Yes or no.' },
  { name: 'start_utc', type: 'utc', title: 'Start (UTC)', description: 'In UTC.' },
  { name: 'start_local', type: 'local', title: 'Start (Europe/Berlin)', description: 'On the clocks of Europe/Berlin.' },
];

/** A table with everything that formats have to get right. For specs. */
export const sampleTable: Table = {
  name: 'sample',
  title: 'Sample <1> & more',
  description: 'Every type, empty and full.',
  columns,
  zone: 'Europe/Berlin',
  at: '2026-03-02T09:00:00.000Z',
};

const spring = ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00'] as const;
const texts = [
  'plain',
  '=1+1',
  '+49 30 1234',
  '-5',
  '@SUM(A1)',
  '\t=1',
  'a,b "c"\r\nd',
  '<b>&amp;</b> _x0041_',
  'Zoë 😀 漢字',
  ' spaces ',
  '',
  'bell\u0007',
];

export const sampleRows: readonly (readonly Cell[])[] = [
  ...texts.map((text, index): readonly Cell[] => [`t${index}`, text, ['h1', 'h2'], index, index / 8, index % 2 === 0, ...spring]),
  ['empty', null, [], null, null, null, null, null],
  ['extremes', 'x', ['=h'], -9_007_199_254_740_991, -0.000_001, false, '2199-12-31T23:59:59.999Z', '2200-01-01T00:59:59'],
];

/** A whole file, its rows in pieces of so many. */
export function fileOf(format: ExportFormat, table: Table, rows: readonly (readonly Cell[])[], perPiece: number): Uint8Array {
  const opening = format.open(table);
  const pieces = [opening];
  let written = { bytes: opening.bytes.length, rows: 0, note: opening.note };
  for (let from = 0; from < rows.length; from += perPiece) {
    const some = rows.slice(from, from + perPiece);
    const piece = format.rows(table, some, written);
    // as it comes back from the store
    const note: unknown = JSON.parse(JSON.stringify(piece.note));
    pieces.push({ bytes: piece.bytes, note });
    written = { bytes: written.bytes + piece.bytes.length, rows: written.rows + some.length, note };
  }
  const notes = pieces.map(({ note }) => note);
  pieces.push(format.close(table, written, notes));
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
}
