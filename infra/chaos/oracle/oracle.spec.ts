import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Commit, Read, Told } from './checks.mjs';
import { checks } from './checks.mjs';
import { judge } from './judge.mjs';

const done = (key: string, from: number, to = from): Told => ({ told: 'done', key, stream: 's', from, to, content: key });
const commit = (key: string, position: number, from: number, to = from): Commit => ({
  read: 'commit',
  log: 'l',
  position,
  stream: 's',
  from,
  to,
  key,
  content: key,
});
const row = (copy: 'live' | 'cold', content: string): Read => ({ read: 'row', view: 'v', copy, id: '1', content });
const effect = (read: 'effect' | 'expected-effect', of: string): Read => ({ read, effect: 'mail', of });

const told = [done('a', 1), done('b', 2, 3), { told: 'unknown', key: 'c', stream: 's', content: 'c' } as const, done('c', 4)];
const stored = [commit('a', 1, 1), commit('b', 2, 2, 3), commit('c', 4, 4)];
const sound: Read[] = [
  ...stored,
  ...stored.map((it) => ({ ...it, log: 'other', copy: true })),
  { ...commit('reacted', 5, 1), stream: 'r', reaction: true },
  row('live', 'x'),
  row('cold', 'x'),
  effect('expected-effect', 'a'),
  effect('effect', 'a'),
];
const without = (gone: (it: Read) => boolean) => sound.filter((it) => !gone(it));
const changed = (key: string, change: Partial<Commit>) =>
  sound.map((it) => (it.read === 'commit' && it.key === key && !it.copy ? { ...it, ...change } : it));
const isOwn = (key: string) => (it: Read) => it.read === 'commit' && it.key === key && !it.copy;

test('what is sound is found sound, and counted', () => {
  expect(judge(told, sound)).toEqual({
    counts: { acknowledged: 3, unanswered: 0, refused: 0, commits: 7, positions: 9, rows: 1, effects: 1 },
    faults: [],
  });
});

const acknowledged = 'what was acknowledged is there once, where it was told, with its content';
const asked = 'nothing is there that was refused, never asked for, or done twice';
const dense = 'positions are dense';
const contiguous = 'streams are contiguous, in the order of positions';
const copies = 'every log that has a stream has the same of it';
const effects = 'every effect that is called for happened once, and no other';
const rows = 'rows are what a rebuild from nothing gives';

const broken: readonly (readonly [string, string, readonly Told[], readonly Read[]])[] = [
  ['an acknowledged commit that is lost', acknowledged, told, without(isOwn('c'))],
  ['one that is there twice', acknowledged, told, [...sound, commit('c', 6, 5)]],
  ['one that stands elsewhere', acknowledged, told, changed('c', { from: 5, to: 5 })],
  ['one in another stream', acknowledged, told, changed('c', { stream: 'z' })],
  ['one with other content', acknowledged, told, changed('c', { content: 'd' })],
  ['one that was refused', asked, [...told.slice(0, 3), { told: 'refused', key: 'c' }], sound],
  ['one that nobody asked for', asked, told, [...sound, commit('d', 6, 5)]],
  ['an unanswered one done twice', asked, told.slice(0, 3), [...sound, commit('c', 6, 5)]],
  ['an unanswered one done otherwise', asked, told.slice(0, 3), changed('c', { content: 'd' })],
  ['a gap of positions', dense, told, changed('reacted', { position: 6 })],
  ['a position given twice', dense, told, changed('reacted', { position: 4 })],
  ['a log that does not begin at 1', dense, told, without((it) => it.read === 'commit' && it.key === 'a')],
  ['a gap in a stream', contiguous, told, changed('c', { from: 5, to: 5 })],
  ['versions swapped in the order of positions', contiguous, told, [commit('a', 2, 1), commit('b', 1, 2)]],
  ['a commit that did not travel', copies, told, without((it) => it.read === 'commit' && it.key === 'b' && it.copy === true)],
  ['a commit that travelled twice', copies, told, [...sound, { ...commit('c', 5, 4), log: 'other', copy: true }]],
  ['an effect that did not happen', effects, told, without((it) => it.read === 'effect')],
  ['an effect that happened twice', effects, told, [...sound, effect('effect', 'a')]],
  ['an effect nothing called for', effects, told, [...sound, effect('effect', 'b')]],
  ['a row that is not what a rebuild gives', rows, told, [...without((it) => it.read === 'row' && it.copy === 'live'), row('live', 'y')]],
  ['a row that a rebuild does not give', rows, told, without((it) => it.read === 'row' && it.copy === 'cold')],
  ['a row that is missing', rows, told, without((it) => it.read === 'row' && it.copy === 'live')],
];

test.each(broken)('%s is found: %s', (_what, check, said, read) => {
  expect(judge(said, read).faults.map((fault) => fault.check)).toContain(check);
});

test('each check was seen to fail', () => {
  expect([...new Set(broken.map(([, check]) => check))].sort()).toEqual(Object.keys(checks).sort());
});

describe('the program', () => {
  const run = (said: readonly Told[], read: readonly Read[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-oracle-'));
    const files = Object.entries({ told: said, read }).map(([name, records]) => {
      const file = join(folder, `${name}.jsonl`);
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      return file;
    });
    const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('./oracle.mjs', import.meta.url)), ...files], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status, stdout };
  };

  test('ends well when all is sound', () => {
    expect(run(told, sound)).toMatchObject({ status: 0, stdout: expect.stringContaining('"acknowledged":3') });
  });
  test('ends with 1 and says what it found', () => {
    expect(run(told, without(isOwn('c')))).toMatchObject({ status: 1, stdout: expect.stringContaining('not so: what was acknowledged') });
  });
  test('does not call it sound when there is nothing to judge', () => {
    expect(run([], [])).toMatchObject({ status: 1, stdout: expect.stringContaining('nothing to judge') });
  });
});
