import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileOf, sampleRows, sampleTable } from '../../../test/sample-table.ts';
import { unzipped } from '../../../test/unzipped.ts';
import { formats } from '../index.ts';
import { csv } from './csv.format.ts';
import { jsonl } from './jsonl.format.ts';
import type { Table } from './table.rule.ts';

const golden = ({ extension }: { readonly extension: string }): URL => new URL(`./golden/sample.${extension}`, import.meta.url);

/** How tightly an archive is packed may differ between machines; what is in it may not. */
const content = (key: string, bytes: Uint8Array): unknown => (key === 'xlsx' ? unzipped(bytes) : Buffer.from(bytes).toString('base64'));

describe.each(formats.map((format) => [format.key, format] as const))('%s', (_key, format) => {
  test('writes what it always wrote: programs of others read it', () => {
    const made = fileOf(format, sampleTable, sampleRows, 5);
    if (process.env['CANDOR_WRITE_GOLDEN']) writeFileSync(golden(format), made);
    expect(content(format.key, made)).toEqual(content(format.key, readFileSync(golden(format))));
  });

  test('writes a table without rows', () => expect(fileOf(format, sampleTable, [], 5).length).toBeGreaterThanOrEqual(0));

  test('makes a piece again as it was', () => {
    const opening = format.open(sampleTable);
    const again = () => format.rows(sampleTable, sampleRows, { bytes: opening.bytes.length, rows: 0, note: opening.note });
    expect(again()).toEqual(again());
  });

  test('is the only one with its key and extension', () => {
    const others = formats.filter((other) => other !== format);
    expect(others.filter(({ key, extension }) => key === format.key || extension === format.extension)).toEqual([]);
  });
});

test('every format on disk is listed', () =>
  expect(
    readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.format.ts'))
      .map((name) => name.replace('.format.ts', ''))
      .toSorted(),
  ).toEqual(formats.map(({ key }) => key).toSorted()));

const texts: Table = { ...sampleTable, columns: ['a', 'b'].map((name) => ({ name, type: 'text', title: name, description: name })) };
const rows = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.option(fc.string({ unit: 'binary' }), { nil: null })), { maxLength: 30 });

describe('in lines', () => {
  test.each([csv, jsonl])('how many rows a piece has makes no difference ($key)', (format) =>
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (some, perPiece) => {
        expect(Buffer.compare(fileOf(format, texts, some, perPiece), fileOf(format, texts, some, 100))).toBe(0);
      }),
    ),
  );

  test('in CSV no field begins as a formula does, whatever somebody wrote', () =>
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (mark, text) => {
        const line = Buffer.from(fileOf(csv, texts, [[mark + text, null]], 1))
          .toString()
          .slice('a,b\r\n'.length);
        expect(line.replace(/^"/, '').startsWith(`'${mark}`)).toBe(true);
      }),
    ));

  test('a number that is negative stays one', () => {
    const numbers: Table = { ...texts, columns: [{ name: 'n', type: 'number', title: 'n', description: 'n' }] };
    expect(Buffer.from(fileOf(csv, numbers, [[-5], [0], [null]], 9)).toString()).toBe('n\r\n-5\r\n0\r\n\r\n');
  });
});
