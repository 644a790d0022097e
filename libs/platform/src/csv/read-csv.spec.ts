import { expect, test } from '@jest/globals';
import { placeColumns } from './place-columns.ts';
import { readCsv, UnreadableCsv } from './read-csv.ts';

const rows = async (text: string | Uint8Array) => {
  const read = [];
  for await (const { row, fields } of readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text))
    read.push([row, ...fields]);
  return read;
};

test.each([
  [
    'a,b\n1,2\n',
    [
      [1, 'a', 'b'],
      [2, '1', '2'],
    ],
  ],
  [
    '\ufeffa;b\r\n\r\n1;"2, or\r\nso"\r\n',
    [
      [1, 'a', 'b'],
      [3, '1', '2, or\r\nso'],
    ],
  ],
  [
    'a\tb\r 1 \t\r,\r',
    [
      [1, 'a', 'b'],
      [2, '1', ''],
      [3, ','],
    ],
  ],
  [
    'a,b\n,\n1,2',
    [
      [1, 'a', 'b'],
      [3, '1', '2'],
    ],
  ],
  ['', []],
] as const)('%j is read as a spreadsheet shows it', async (text, expected) => expect(await rows(text)).toEqual(expected));

test('what cannot be read is located', async () => {
  await expect(rows('a,b\n1,2\n3,"4\n5,6\n')).rejects.toMatchObject({ fault: 'broken_quotes', row: 3 });
  await expect(rows(new Uint8Array([0x6e, 0xe4, 0x6d]))).rejects.toThrow(UnreadableCsv);
});

test('columns are found by their headers, in any spelling and order', () => {
  const names = { address: ['email', 'mailadresse'], name: ['name'] };
  expect(placeColumns(['Name', ' E-Mail', '', 'Phone'], names)).toEqual({
    width: 4,
    places: { name: 0, address: 1 },
    unknown: [4],
    repeated: false,
  });
  expect(placeColumns(['Mail-Adresse', 'email'], names)).toMatchObject({ repeated: true });
  expect(placeColumns(['constructor'], names)).toMatchObject({ places: {}, unknown: [1] });
});
