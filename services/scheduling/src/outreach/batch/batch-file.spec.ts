import { batchLimits } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBatchFile } from './batch-file.ts';

const read = (text: string) => readBatchFile(new TextEncoder().encode(text));
const ana = { row: 2, address: 'ana@example.org', name: 'Ana' };

describe('a file is read however it was written', () => {
  test.each([
    ['with commas', 'email,name\nana@example.org,Ana\n'],
    ['with semicolons', 'email;name\nana@example.org;Ana\n'],
    ['with tabs', 'email\tname\nana@example.org\tAna\n'],
    ['with CRLF', 'email,name\r\nana@example.org,Ana\r\n'],
    ['with CR alone', 'email,name\rana@example.org,Ana\r'],
    ['with mixed line endings', 'email,name\r\nana@example.org,Ana\n'],
    ['with a byte order mark', '\ufeffemail,name\nana@example.org,Ana'],
    ['with everything quoted', '"email","name"\n"ana@example.org","Ana"\n'],
    ['with a delimiter in the quoted header', '"e-mail";"x,y,";"name"\nana@example.org;;Ana'],
    ['with headers in German', 'Vorname;Nachname;E-Mail-Adresse\nAna;;ana@example.org'],
    ['with spaces and capitals', ' E-Mail , Full Name \n ana@example.org , Ana '],
    ['with an empty field too many', 'email,name\nana@example.org,Ana,,'],
    ['with empty rows at the end', 'email,name\nana@example.org,Ana\n,\n\n,\n'],
  ])('%s', async (_, text) => expect((await read(text)).entries).toEqual([ana]));

  test('a message may have line breaks, and rows are counted as a spreadsheet does', async () =>
    expect(await read('email;message;sprache\r\n\r\na@x.org;"Hi\r\n""you""";\r\nb@x.org;;Deutsch\r\n')).toEqual({
      problem: null,
      unknownColumns: [],
      rows: 2,
      addressed: [
        { row: 3, address: 'a@x.org' },
        { row: 4, address: 'b@x.org' },
      ],
      entries: [
        { row: 3, address: 'a@x.org', message: 'Hi\r\n"you"' },
        { row: 4, address: 'b@x.org', locale: 'de' },
      ],
      notes: [],
    }));

  test('columns that mean nothing are named by their place', async () =>
    expect((await read('phone,email,,city\n1,ana@example.org,,Oslo')).unknownColumns).toEqual([1, 4]));

  test('a mark inside a field is text', async () =>
    expect((await read('email,name\nana@example.org,Ana "the" Great')).entries[0]?.name).toBe('Ana "the" Great'));
});

describe('a file cannot be used', () => {
  test.each([
    ['empty_file', ''],
    ['empty_file', '\ufeff\r\n\r\n'],
    ['empty_file', 'email,name\n'],
    ['no_address_column', 'name,city\nAna,Oslo'],
    ['no_address_column', 'ana@example.org,Ana\nomar@example.org,Omar'],
    ['repeated_column', 'email,name,E-Mail\na@x.org,Ana,b@x.org'],
    ['broken_quotes', 'email,name\na@x.org,"Ana\nb@x.org,Omar\n'],
  ])('%s', async (problem, text) => expect(await read(text)).toMatchObject({ problem, entries: [], rows: 0 }));

  test('that is not UTF-8', async () =>
    expect((await readBatchFile(new Uint8Array([0x6e, 0xe4, 0x6d, 0x65, 0x0a]))).problem).toBe('not_utf8'));

  test('with more rows than are allowed', async () => {
    const rows = (count: number) => `email\n${Array.from({ length: count }, (_, row) => `p${row}@example.org\n`).join('')}`;
    expect((await read(rows(batchLimits.rows))).entries).toHaveLength(batchLimits.rows);
    expect((await read(rows(batchLimits.rows + 1))).problem).toBe('too_many_rows');
  });

  test('a quote that is never closed is located', async () =>
    expect((await read('email,name\na@x.org,Ana\nb@x.org,"Omar\nc@x.org,Cy\n')).notes).toEqual([
      expect.objectContaining({ row: 3, code: 'broken_quotes' }),
    ]));
});

describe('a row is told what is wrong with it', () => {
  test.each([
    ['missing_address', 'address', ',Ana,,'],
    ['malformed_address', 'address', 'ana at example.org,Ana,,'],
    ['malformed_name', 'name', `ana@example.org,${'a'.repeat(201)},,`],
    ['malformed_message', 'message', `ana@example.org,Ana,${'a'.repeat(2_001)},`],
    ['unknown_language', 'language', 'ana@example.org,Ana,,Klingon'],
    ['wrong_number_of_fields', null, 'ana@example.org,Ana'],
    ['wrong_number_of_fields', null, 'ana@example.org,Ana,,en,more'],
  ])('%s', async (code, column, row) => {
    const file = await read(`email,name,message,language\n${row}\nomar@example.org,Omar,,en-GB\n`);
    expect(file.notes).toEqual([{ row: 2, column, code }]);
    expect(file.entries.map(({ address, locale }) => [address, locale])).toEqual([['omar@example.org', 'en']]);
  });

  test('everything at once', async () =>
    expect((await read('email,language\nnobody,Klingon\n')).notes.map(({ code }) => code)).toEqual([
      'malformed_address',
      'unknown_language',
    ]));

  test('an address that is there already, however it is written, is left out', async () =>
    expect((await read('email\nana@example.org\n ANA@Example.ORG\n')).notes).toEqual([
      { row: 3, column: 'address', code: 'repeated_in_file', sameAs: 2 },
    ]));

  test('no note ever holds what stands in the file', async () =>
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ minLength: 8 }), { maxLength: 5 }), async (texts) => {
        const { notes } = await read(`email,name\n${texts.map((text) => `${text.replaceAll('"', '')},x`).join('\n')}`);
        for (const text of texts) expect(JSON.stringify(notes)).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
    ));
});
