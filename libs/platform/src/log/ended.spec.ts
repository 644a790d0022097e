import { expect, test } from '@jest/globals';
import { ended } from './ended.ts';

const done = Promise.resolve();
const forEver = new Promise<void>(() => undefined);

test('names what hangs once it was told to end, and waits for it no more', async () => {
  const stopping = new AbortController();
  const work = new Map([
    ['done', done],
    ['hangs', forEver],
    ['hangs too', forEver],
  ]);
  const waiting = ended(work, stopping.signal, 1);
  await expect(Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20, 'waits'))])).resolves.toBe('waits');
  stopping.abort();
  await expect(waiting).resolves.toEqual(['hangs', 'hangs too']);
});

test('was told to end before: the same', async () => {
  await expect(ended(new Map([['hangs', forEver]]), AbortSignal.abort(), 1)).resolves.toEqual(['hangs']);
});

test('ends with the last of it, told to or not', async () => {
  const work = new Map([
    ['at once', done],
    ['later', new Promise<void>((resolve) => setTimeout(resolve, 5))],
  ]);
  await expect(ended(work, new AbortController().signal, 1)).resolves.toEqual([]);
  await expect(ended(work, AbortSignal.abort(), 1_000)).resolves.toEqual([]);
});

test('rejects with what fails', async () => {
  const work = new Map([
    ['fails', Promise.reject(new Error('broken'))],
    ['hangs', forEver],
  ]);
  await expect(ended(work, new AbortController().signal, 1)).rejects.toThrow('broken');
});
