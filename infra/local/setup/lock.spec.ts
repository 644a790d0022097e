import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { claim, readClaim } from './lock.mjs';
import { identityOf, isAlive, thisProcess } from './process-identity.mjs';

const folder = mkdtempSync(join(tmpdir(), 'candor-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('who comes second is told who was first', () => {
  const file = join(folder, 'first');
  expect(claim(file, { ...thisProcess(), address: 'http://127.0.0.1:4200' })).toBeUndefined();
  expect(claim(file, thisProcess())).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4200' });
  expect(readClaim(file)).toMatchObject({ pid: process.pid });
});

test('the claim of a process that was killed does not count', () => {
  const file = join(folder, 'killed');
  const { pid } = spawnSync('true');
  writeFileSync(file, JSON.stringify({ pid, identity: 'gone' }));
  expect(readClaim(file)).toBeUndefined();
  expect(claim(file, thisProcess())).toBeUndefined();
});

test('nor does that of another process with the same number', () => {
  const file = join(folder, 'reused');
  writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'started at another time' }));
  expect(claim(file, thisProcess())).toBeUndefined();
});

test('nor half a claim, and no drafts stay behind', () => {
  const file = join(folder, 'torn');
  writeFileSync(file, '{"pid": 1');
  expect(claim(file, thisProcess())).toBeUndefined();
  expect(readdirSync(folder).filter((name) => name.endsWith(`.${process.pid}`))).toEqual([]);
});

test('a process is itself only as long as it lives', () => {
  expect(isAlive(thisProcess())).toBe(true);
  expect(identityOf(spawnSync('true').pid)).toBeUndefined();
});
