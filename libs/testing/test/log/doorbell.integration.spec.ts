import type { StreamVersion } from '@candor/event-sourcing';
import { Bell, type Doorbell, mongoClientOptions, openLog, RedisDoorbell } from '@candor/platform';
import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { type Connection, createConnection } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { breakableProxy } from '../servers/breakable-proxy.ts';
import { meta, unreported, unsealed } from './plain.ts';

jest.setTimeout(100_000);

const here = isolation();
const opened: (() => unknown)[] = [];
/** Longer than a spec may take: nobody waits so long, only a ring ends it. */
const forEver = 2 ** 31 - 1;

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});
afterAll(() => here.clear());

function redisDoorbell(channel: string, url = here.servers.redisUrl): RedisDoorbell {
  const doorbell = new RedisDoorbell(url, `${here.prefix}:${channel}`);
  opened.push(() => doorbell.close());
  return doorbell;
}

/** Has a doorbell answered until the test ends, and counts how often it rings. */
function answered(doorbell: Doorbell): { rings: number; next: () => Promise<void> } {
  const bell = new Bell();
  const stopping = new AbortController();
  const heard = { rings: 0, next: () => bell.wait(forEver, stopping.signal) };
  const counting = Object.assign(new Bell(), {
    ring: () => {
      heard.rings++;
      bell.ring();
    },
  });
  const answering = doorbell.answer(counting, stopping.signal);
  opened.push(() => {
    stopping.abort();
    return answering;
  });
  return heard;
}

async function logOf(dbName: string, doorbell: Doorbell) {
  const connection: Connection = await createConnection(here.servers.mongodbUrl, { ...mongoClientOptions, dbName }).asPromise();
  opened.push(() => connection.close());
  const service = await openLog(connection, unsealed, { doorbell });
  return {
    ...service,
    lead: () => {
      const leader = service.leader(() => [], unreported);
      leader.start();
      opened.push(() => leader.stop());
    },
    append: (id: string) => {
      const events = [{ type: 'Happened', schema: 1, data: {}, personal: [] }];
      return service.log.append({
        id,
        at: meta.occurredAt,
        meta,
        body: '',
        writes: [{ stream: `scheduling/spec/${id}`, expected: 0 as StreamVersion, events }],
      });
    },
    sequenced: (position: number) =>
      eventually(async () => expect(await service.commits.countDocuments({ pos: position })).toBe(1), { within: 30_000 }),
  };
}

test('a ring is heard by whoever answers, in another process', async () => {
  const heard = answered(redisDoorbell('heard'));
  await heard.next();
  const ringing = redisDoorbell('heard');
  ringing.ring();
  await heard.next();
  ringing.ring();
  await heard.next();
  expect(heard.rings).toBe(3);
});

test('rings while one is on its way become one that follows it', async () => {
  const heard = answered(redisDoorbell('together'));
  await heard.next();
  const ringing = redisDoorbell('together');
  for (let ring = 0; ring < 50; ring++) ringing.ring();
  await heard.next();
  await eventually(() => expect(heard.rings).toBe(3), { within: 20_000 });
  ringing.ring();
  await eventually(() => expect(heard.rings).toBe(4));
});

test('a doorbell says that it hears nothing while Redis is away, and rings when it is back: something may have been missed', async () => {
  const wire = await breakableProxy(here.servers.redisUrl);
  opened.push(() => wire.close());
  const answering = redisDoorbell('broken', wire.url);
  expect(answering.hears).toBe(false);
  const heard = answered(answering);
  await heard.next();
  expect(answering.hears).toBe(true);
  wire.cut();
  await eventually(() => expect(answering.hears).toBe(false));
  const ringing = redisDoorbell('broken');
  ringing.ring();
  expect(heard.rings).toBe(1);
  wire.mend();
  await heard.next();
  expect(answering.hears).toBe(true);
  ringing.ring();
  await heard.next();
});

test('who rings while Redis is away is heard when it is back', async () => {
  const wire = await breakableProxy(here.servers.redisUrl);
  opened.push(() => wire.close());
  const heard = answered(redisDoorbell('away'));
  await heard.next();
  wire.cut();
  const ringing = redisDoorbell('away', wire.url);
  ringing.ring();
  wire.mend();
  await heard.next();
  expect(heard.rings).toBe(2);
});

test('who was refused rings again', async () => {
  const user = `${here.prefix}-ringing`;
  const redis = new Redis(here.servers.redisUrl);
  const allow = (...rules: readonly string[]) => redis.call('ACL', 'SETUSER', user, ...rules);
  opened.push(async () => {
    await redis.call('ACL', 'DELUSER', user);
    redis.disconnect();
  });
  await allow('on', 'nopass', '&*', '+@all', '-publish');
  const heard = answered(redisDoorbell('refused'));
  await heard.next();
  const url = new URL(here.servers.redisUrl);
  url.username = user;
  url.password = 'any';
  const ringing = redisDoorbell('refused', url.href);
  ringing.ring();
  await eventually(async () =>
    expect(await redis.call('ACL', 'LOG', '100')).toEqual(expect.arrayContaining([expect.arrayContaining([user])])),
  );
  expect(heard.rings).toBe(1);
  await allow('+publish');
  await eventually(() => {
    ringing.ring();
    expect(heard.rings).toBeGreaterThan(1);
  });
});

test('a process that leads is told at home, any other rings', async () => {
  const dbName = `${here.prefix}_told`;
  let rings = 0;
  const counting = (hears: boolean): Doorbell => ({ hears, ring: () => void rings++, answer: () => new Promise(() => undefined) });
  const leading = await logOf(dbName, { ...counting(true), answer: async () => undefined });
  const other = await logOf(dbName, counting(false));
  leading.lead();
  await leading.append('1');
  await leading.sequenced(1);
  expect(rings).toBe(0);
  await other.append('2');
  expect(rings).toBe(1);
});

test('a leader whose doorbell hangs without a word finds what another process appends', async () => {
  const dbName = `${here.prefix}_hanging`;
  const leading = await logOf(dbName, { hears: true, ring: () => undefined, answer: async () => undefined });
  const writing = await logOf(dbName, { hears: false, ring: () => undefined, answer: async () => undefined });
  leading.lead();
  for (const position of [1, 2]) {
    await writing.append(String(position));
    await writing.sequenced(position);
  }
});
