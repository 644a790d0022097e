import { dictionaryHeader, dictionaryRows, type ExportFormat, type Piece, type Written } from './export-format.rule.ts';
import { dataRows, headerRow, mostRows, sheetEnd, sheetFile, sheetStart, workbookFiles } from './spreadsheet-xml.rule.ts';
import type { Cell, Table } from './table.rule.ts';
import { beginEntry, directoryOf, moreOfEntry, together, type ZipEntry } from './zip.rule.ts';

/** `done`: sheets that are full. `row`: the last one of the open sheet. */
interface Note {
  readonly done: readonly ZipEntry[];
  readonly open: ZipEntry;
  readonly row: number;
}

/** Of a sheet's XML, in bytes: its archive stays well below 4 GiB. */
const mostXml = 3_000_000_000;

const textColumns = dictionaryHeader.map(() => ({ type: 'text' as const }));

function openSheet({ columns }: Table, done: readonly ZipEntry[], at: number): { readonly bytes: Uint8Array; readonly note: Note } {
  const header = beginEntry(sheetFile(done.length), at);
  const start = moreOfEntry(header.entry, sheetStart + headerRow(columns.map(({ name }) => name)), false);
  return { bytes: together([header.bytes, start.bytes]), note: { done, open: start.entry, row: 1 } };
}

/** A file that is written at once. */
function whole(path: string, xml: string, at: number): { readonly bytes: Uint8Array; readonly entry: ZipEntry } {
  const header = beginEntry(path, at);
  const content = moreOfEntry(header.entry, xml, true);
  return { bytes: together([header.bytes, content.bytes]), entry: content.entry };
}

/**
 * Office Open XML, texts as texts: a formula in one of them is never calculated, also not after the cell is edited. What does not
 * fit on one sheet goes on the next; the last one says what the columns mean. Written by hand: the libraries that
 * write workbooks cannot go on with one that another process has begun.
 */
export const xlsx: ExportFormat = {
  key: 'xlsx',
  title: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  open: (table) => openSheet(table, [], 0),
  rows(table: Table, rows: readonly (readonly Cell[])[], written: Written): Piece {
    const parts: Uint8Array[] = [];
    let note = written.note as Note;
    let at = written.bytes;
    const add = (bytes: Uint8Array) => {
      parts.push(bytes);
      at += bytes.length;
    };
    for (let from = 0; from < rows.length; ) {
      if (note.row >= mostRows || note.open.size >= mostXml) {
        const end = moreOfEntry(note.open, sheetEnd, true);
        add(end.bytes);
        const next = openSheet(table, [...note.done, end.entry], at);
        add(next.bytes);
        note = next.note;
      }
      const some = rows.slice(from, from + mostRows - note.row);
      const more = moreOfEntry(note.open, dataRows(table.columns, some, note.row + 1), false);
      add(more.bytes);
      note = { ...note, open: more.entry, row: note.row + some.length };
      from += some.length;
    }
    return { bytes: together(parts), note };
  },
  close(table: Table, written: Written): Piece {
    const { done, open } = written.note as Note;
    const parts: Uint8Array[] = [];
    let at = written.bytes;
    const add = (bytes: Uint8Array) => {
      parts.push(bytes);
      at += bytes.length;
    };
    const end = moreOfEntry(open, sheetEnd, true);
    add(end.bytes);
    const entries = [...done, end.entry];
    const sheets = [...entries.map((_entry, index) => (index === 0 ? 'Data' : `Data ${index + 1}`)), 'Columns'];
    const dictionary = sheetStart + headerRow(dictionaryHeader) + dataRows(textColumns, dictionaryRows(table), 2) + sheetEnd;
    for (const [path, xml] of [[sheetFile(entries.length), dictionary] as const, ...workbookFiles(sheets)]) {
      const file = whole(path, xml, at);
      add(file.bytes);
      entries.push(file.entry);
    }
    add(directoryOf(entries, at));
    return { bytes: together(parts), note: null };
  },
};
