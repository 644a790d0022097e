import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { python, pythonPackages } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { formats } from '../src/exports/index.ts';
import { fileOf, sampleRows, sampleTable } from './sample-table.ts';

jest.setTimeout(300_000);

// What others make of our files: DuckDB of Parquet and CSV, openpyxl of workbooks.
const duckdb = `
import duckdb, json, sys
table = duckdb.sql(f"select * from '{sys.argv[1]}'")
types = {name: str(type) for name, type in zip(table.columns, table.types)}
rows = duckdb.sql(f"select * replace (strftime(start_utc at time zone 'UTC', '%Y-%m-%dT%H:%M:%S') as start_utc, strftime(start_local, '%Y-%m-%dT%H:%M:%S') as start_local) from '{sys.argv[1]}'").fetchall()
print(json.dumps({'types': types, 'rows': rows}))
`;
const dictionary = `
import duckdb, sys
print(duckdb.sql(f"select value from parquet_kv_metadata('{sys.argv[1]}') where key = 'candor.dictionary'").fetchall()[0][0].decode())
`;
const lines = `
import duckdb, json, sys
print(json.dumps(duckdb.sql(f"select id, note, hosts from '{sys.argv[1]}'").fetchall()))
`;
const openpyxl = `
import openpyxl, json, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
  'sheets': book.sheetnames,
  'rows': [[cell.value.replace(microsecond=0).isoformat() if cell.is_date and cell.value else cell.value for cell in row] for row in book['Data'].iter_rows(min_row=2)],
  'formulas': [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'],
  'quoted': [cell.value for row in book['Data'].iter_rows(min_row=2) for cell in row if cell.quotePrefix],
  'dictionary': list(book['Columns'].values),
}))
`;

let folder: string;
let packages: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candor-exports-'));
  packages = await pythonPackages('duckdb-2.0.1-openpyxl-3.1.5', ['duckdb==2.0.1', 'openpyxl==3.1.5', 'et_xmlfile==2.0.0']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as it is made of pieces, read by a program. */
async function read<Answer>(key: string, program: string): Promise<Answer> {
  const format = formats.find((one) => one.key === key);
  if (!format) throw new Error(`no format ${key}`);
  const file = join(folder, `sample.${format.extension}`);
  writeFileSync(file, fileOf(format, sampleTable, sampleRows, 5));
  return JSON.parse(await python(['-c', program, file], { packages })) as Answer;
}

interface Queried {
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly unknown[])[];
}

const types = {
  id: 'VARCHAR',
  note: 'VARCHAR',
  hosts: 'VARCHAR',
  count: 'BIGINT',
  share: 'DOUBLE',
  late: 'BOOLEAN',
  start_utc: 'TIMESTAMP WITH TIME ZONE',
  start_local: 'TIMESTAMP',
};

/** As they went in, lists as one text, times to the second. */
const expected = sampleRows.map((row) =>
  row.map((cell, place) => {
    if (Array.isArray(cell)) return cell.join('; ');
    return place === 6 && typeof cell === 'string' ? cell.slice(0, 19) : cell;
  }),
);
const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell);

describe('DuckDB', () => {
  test('reads from Parquet what went in, texts as they are', async () =>
    expect(await read<Queried>('parquet', duckdb)).toEqual({ types, rows: expected }));

  test('reads from Parquet what the columns mean', async () =>
    expect(await read('parquet', dictionary)).toMatchObject({
      title: sampleTable.title,
      zone: 'Europe/Berlin',
      columns: sampleTable.columns.map(({ name, description }) => ({ column: name, description })),
    }));

  test('reads from CSV what went in, formulas as texts', async () => {
    const rows = expected.map((row) => row.map((cell) => (cell === '' ? null : isFormula(cell) ? `'${cell}` : cell)));
    expect(await read<Queried>('csv', duckdb)).toEqual({ types, rows });
  });

  test('reads from JSON Lines what went in, lists as lists', async () =>
    expect(await read('jsonl', lines)).toEqual(sampleRows.map(([id, note, hosts]) => [id, note, hosts])));
});

test('openpyxl reads from a workbook what went in, no formula among it, and what the columns mean', async () => {
  const book = await read<Record<string, readonly unknown[]>>('xlsx', openpyxl);
  expect(book['sheets']).toEqual(['Data', 'Columns']);
  expect(book['formulas']).toEqual([]);
  expect(book['quoted']).toEqual(expected.flat().filter(isFormula));
  // openpyxl leaves the escapes of ECMA-376 22.9.2.19 as they are
  const escaped = (text: string) => text.replace('\r\n', '\n').replace('\u0007', '_x0007_').replace('_x0041_', '_x005F_x0041_');
  expect(book['rows']).toEqual(expected.map((row) => row.map((cell) => (typeof cell === 'string' ? escaped(cell) : cell))));
  expect(book['dictionary']?.length).toBe(sampleTable.columns.length + 1);
});
