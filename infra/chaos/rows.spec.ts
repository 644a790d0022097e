import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { rows, soak } from './rows.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const all = [...rows, soak];

test('every row has its number once, and the mutants are row 18', () => {
  expect(all.map(({ row }) => row)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1).filter((row) => row !== 18));
});

test.each(all.map((row) => [row.failure, row] as const))('%s: the specs that show it are there', (_failure, { quick, long }) => {
  expect([...quick, ...long].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(quick.filter((file) => file.includes('.chaos.'))).toEqual([]);
});

test('every long spec belongs to a row', () => {
  const files = readdirSync(join(root, 'infra/chaos/test'), { recursive: true, encoding: 'utf8' });
  const long = files.filter((file) => file.endsWith('.chaos.spec.ts')).map((file) => `infra/chaos/test/${file}`);
  expect(long.filter((file) => !all.some((row) => row.long.includes(file)))).toEqual([]);
});
