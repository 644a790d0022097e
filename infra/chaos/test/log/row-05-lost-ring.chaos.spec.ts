import { eventually, isolation } from '@candor/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import type { Told } from '../../oracle/checks.mjs';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { type OpenedLog, openedLog } from './opened-log.ts';
import { seeded } from './seeded.ts';
import { startWriting } from './writing.ts';

const here = isolation();
let redis: Redis;
beforeAll(() => {
  redis = new Redis(here.servers.redisUrl);
});
afterAll(async () => {
  redis.disconnect();
  await here.clear();
});

/** The leader cannot find new commits but by its doorbell, and never loses its lease. */
async function withLeader(
  name: string,
  work: (it: { leaders: LeadingProcesses; opened: OpenedLog; write: (each: number) => Promise<void> }) => Promise<void>,
): Promise<void> {
  const database = `${here.prefix}_${name}`;
  const random = seeded(name);
  const doorbell = { redisUrl: here.servers.redisUrl, channel: database };
  const opened = await openedLog(here.servers.mongodbUrl, database, { doorbell });
  const settings = { mongodbUrl: here.servers.mongodbUrl, database, lease: 600_000, service: 'interviews', handles: true } as const;
  const leaders = new LeadingProcesses({ ...settings, deaf: doorbell });
  const told: Told[] = [];
  const write = async (each: number) => {
    const writing = startWriting({ logs: [opened.log], random, writers: 8, each, prefix: `at${told.length}` });
    await writing.done;
    told.push(...writing.told);
  };
  try {
    await work({ leaders, opened, write });
    await judged(database, { told, logs: { interviews: opened }, handled: 'interviews' });
  } finally {
    await leaders.killAll();
    await opened.close();
  }
}

/** Whoever hears rings is cut off, and nobody hears what is rung until they come back. */
const cutWires = () => redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');

test('a leader that slept while its wire was cut misses nothing, and its doorbell rings again', () =>
  withLeader('asleep', async ({ leaders, opened, write }) => {
    const leader = leaders.start();
    await write(10);
    await sequenced(opened);
    for (let round = 1; round <= 3; round++) {
      leader.stop();
      expect(await cutWires()).toBeGreaterThan(0);
      await write(20);
      expect(await waiting(opened)).toBeGreaterThan(0);
      leader.goOn();
      // What was appended meanwhile is found although nothing rings for it any more.
      await sequenced(opened);
      await write(10);
      await sequenced(opened);
    }
    expect(leaders.elections).toBe(1);
  }));

test('nor does the successor of a leader that died meanwhile', () =>
  withLeader('dead', async ({ leaders, opened, write }) => {
    const first = leaders.start();
    await write(10);
    await sequenced(opened);
    first.stop();
    await write(20);
    await first.kill();
    await opened.seq.updateOne({ _id: 'sequencer' }, { $set: { expiresAt: new Date(0) } });
    leaders.start();
    await leaders.elected(first);
    await sequenced(opened);
    await write(10);
    await sequenced(opened);
  }));

const waiting = ({ commits }: OpenedLog) => commits.countDocuments({ pos: null });

const sequenced = (opened: OpenedLog) =>
  eventually(async () => expect(await waiting(opened)).toBe(0), { what: 'that all is sequenced', within: 300_000 });
