import { withoutRows } from '@candor/platform';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBatchFile } from './batch-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['with CRLF', 'email,name\r\nana@x.org,Ana\r\nben@x.org,Ben\r\n', 'email,name\r\n""\r\nben@x.org,Ben\r\n'],
  ['with line breaks in it', 'email,name\nana@x.org,"A\nna"\nben@x.org,Ben', 'email,name\n""\nben@x.org,Ben'],
  ['behind empty lines', '\ufeffemail,name\n\n\nana@x.org,Ana\nben@x.org,Bén\n', 'email,name\n\n\n""\nben@x.org,Bén\n'],
  ['at the end', 'email\nben@x.org\nana@x.org', 'email\nben@x.org\n""'],
])('a row %s is emptied', async (_, file, without) => {
  const { addressed } = await readBatchFile(bytes(file));
  const ana = addressed.filter(({ address }) => address.startsWith('ana')).map(({ row }) => row);
  expect(new TextDecoder().decode(await withoutRows(bytes(file), new Set(ana)))).toBe(without);
});

test('every row with an address is known, those that are left out too', async () => {
  const { entries, addressed } = await readBatchFile(bytes('email,language\nana@x.org,de\nnobody,\nben@x.org,Klingon\nANA@x.org,\n'));
  expect(entries.map(({ row }) => row)).toEqual([2]);
  expect(addressed.map(({ row }) => row)).toEqual([2, 4, 5]);
});

test('the other rows say what they said, under the same numbers', async () => {
  const name = fc.constantFrom('Ana', '"B\n""b"""', '"C,\r\nc"', '', 'Dö');
  const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n\n');
  const rows = fc.array(fc.tuple(name, ending, fc.boolean()), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n', '\r'), async (drawn, header) => {
      const file = bytes(`email,name${header}${drawn.map(([called, end], at) => `p${at}@x.org,${called}${end}`).join('')}`);
      const before = await readBatchFile(file);
      const gone = new Set(before.entries.filter(({ address }) => drawn[Number(address.slice(1, -6))]?.[2]).map(({ row }) => row));
      const after = await readBatchFile(await withoutRows(file, gone));
      expect(after.entries).toEqual(before.entries.filter(({ row }) => !gone.has(row)));
    }),
  );
});
