import { randomBytes } from 'node:crypto';
import { Visits } from '@candor/platform';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { isolation } from '../../src/servers/isolation.ts';

const { prefix, servers, clear } = isolation();
const troubles: unknown[] = [];
const open: Visits[] = [];
let now = '2026-03-02T09:02:00.000Z';

const visits = (redisUrl = servers.redisUrl): Visits => {
  const config = { redisUrl, prefix, service: 'scheduling', masterKey: new Uint8Array(randomBytes(32)) } as const;
  const made = new Visits(config, { now: () => now }, (failure) => void troubles.push(failure));
  open.push(made);
  return made;
};
const limit = { most: 2, seconds: 600 };

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

afterAll(clear);

test('a visitor is refused for the rest of the time once they had their share, and others are not', async () => {
  const counting = visits();
  const waits = async (visitor: string) => (await counting.count('holds', visitor, limit)).wait;
  expect(await Promise.all([waits('10.0.0.7'), waits('10.0.0.7'), waits('10.0.0.7')])).toEqual([0, 0, 480]);
  expect(await waits('10.0.0.8')).toBe(0);
  expect((await counting.count('requests', '10.0.0.7', limit)).wait).toBe(0);
  now = '2026-03-02T09:10:00.000Z';
  expect(await waits('10.0.0.7')).toBe(0);
  expect(troubles).toEqual([]);
});

test('what is kept of visitors goes by itself, and names nobody', async () => {
  await visits().count('holds', '10.0.0.9', limit);
  const redis = new Redis(servers.redisUrl);
  const keys = await redis.keys(`${prefix}:*`);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.join()).not.toContain('10.0.0');
  for (const key of keys) expect(await redis.pttl(key)).toBeGreaterThan(0);
  redis.disconnect();
});

test('while Redis is away nobody is refused', async () => {
  const counting = visits('redis://127.0.0.1:1');
  for (let n = 0; n < 4; n++) expect((await counting.count('holds', '10.0.0.7', limit)).wait).toBe(0);
  expect(troubles.length).toBe(4);
});
