import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { places } from '../setup/places.mjs';
import { provisionedFolder } from './provisioned-folder.mjs';

const name = `spec-${process.pid}`;
const entries = () => readdirSync(places.servers).filter((entry) => entry.includes(name));
const provision = (fill: (folder: string) => Promise<void>) => provisionedFolder({ name, what: 'a program', fill });
const fill = async (folder: string) => writeFileSync(join(folder, 'program'), 'whole');

afterEach(() => {
  for (const entry of entries()) rmSync(join(places.servers, entry), { recursive: true });
});

test('a program is fetched once', async () => {
  const folder = await provision(fill);
  expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('whole');
  await provision(async () => {
    throw new Error('fetched again');
  });
  expect(entries()).toEqual([name]);
});

test('a fetch that fails leaves nothing, and the next one starts afresh', async () => {
  const failing = provision(async (folder) => {
    writeFileSync(join(folder, 'program'), 'half');
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('Fetching a program failed');
  expect(entries()).toEqual([]);
  expect(readFileSync(join(await provision(fill), 'program'), 'utf8')).toBe('whole');
});

test('what a killed command left half done is cleared away', async () => {
  const { pid } = spawnSync('true');
  const left = join(places.servers, `.${name}.${pid}`);
  mkdirSync(left, { recursive: true });
  mkdirSync(join(places.servers, name));
  writeFileSync(join(places.servers, name, 'program'), 'half');
  const folder = await provision(fill);
  expect(existsSync(left)).toBe(false);
  expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('whole');
});
