import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { dictionaryHeader, dictionaryRows, type ExportFormat, joined, type Piece, type Written } from './export-format.rule.ts';
import type { Cell, Table, WrittenColumn } from './table.rule.ts';

type Element = ParquetWriter['schema'][number];
type Group = ParquetWriter['row_groups'][number];

const timeStamp = (isAdjustedToUTC: boolean) => ({ type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MILLIS' }) as const;

const elements: Readonly<Record<WrittenColumn['type'], Omit<Element, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  utc: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', logical_type: timeStamp(true) },
  local: { type: 'INT64', logical_type: timeStamp(false) },
};

const schemaOf = ({ columns }: Table): Element[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): Element => ({ name, repetition_type: 'OPTIONAL', ...elements[type] })),
];

const stored: Readonly<Record<WrittenColumn['type'], (cell: Cell) => unknown>> = {
  text: (cell) => cell,
  list: joined,
  integer: (cell) => BigInt(Number(cell)),
  number: (cell) => cell,
  boolean: (cell) => cell,
  utc: (cell) => BigInt(Date.parse(String(cell))),
  local: (cell) => BigInt(Date.parse(`${cell}Z`)),
};

const signature = new TextEncoder().encode('PAR1');

/** A writer that stands where a file of so many bytes ends. */
function writerAt(table: Table, bytes: number): { readonly writer: ParquetWriter; readonly buffer: ByteWriter } {
  const buffer = new ByteWriter(1 << 20);
  const dictionary = dictionaryRows(table).map((row) => Object.fromEntries(dictionaryHeader.map((name, place) => [name, row[place]])));
  const about = { title: table.title, description: table.description, zone: table.zone, madeAt: table.at, columns: dictionary };
  const kvMetadata = [{ key: 'candor.dictionary', value: JSON.stringify(about) }];
  // statistics would hold values in forms that JSON cannot keep
  const writer = new ParquetWriter({ writer: buffer, schema: schemaOf(table), statistics: false, kvMetadata, createdBy: 'candor' });
  buffer.index = 0;
  buffer.offset = bytes;
  return { writer, buffer };
}

/** Row groups count in 64 bits, which JSON does not: `12` is written as `"12n"`. No name of a column looks like that. */
const kept = (groups: readonly Group[]): unknown =>
  JSON.parse(JSON.stringify(groups, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)));

const found = (note: unknown): readonly Group[] =>
  note === null
    ? []
    : (JSON.parse(JSON.stringify(note), (_key, value: unknown) =>
        typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
      ) as readonly Group[]);

/** Apache Parquet with Snappy, one row group a piece; what the columns mean is in the file's own metadata. */
export const parquet: ExportFormat = {
  key: 'parquet',
  title: 'Parquet',
  mediaType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  open: () => ({ bytes: signature, note: null }),
  rows(table: Table, rows: readonly (readonly Cell[])[], written: Written): Piece {
    const { writer, buffer } = writerAt(table, written.bytes);
    const columnData = table.columns.map(({ name, type }, place) => ({
      name,
      data: rows.map((row) => {
        const cell = row[place] ?? null;
        return cell === null ? null : stored[type](cell);
      }),
      offsetIndex: false,
    }));
    void writer.write({ columnData, rowGroupSize: Math.max(rows.length, 1) });
    return { bytes: buffer.getBytes().slice(), note: kept(writer.row_groups) };
  },
  close(table: Table, written: Written, notes: readonly unknown[]): Piece {
    const { writer, buffer } = writerAt(table, written.bytes);
    writer.row_groups = notes.flatMap(found);
    writer.num_rows = BigInt(written.rows);
    void writer.finish();
    return { bytes: buffer.getBytes().slice(), note: null };
  },
};
