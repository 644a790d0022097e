import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { MongoServers } from './mongo-servers.ts';
import { type OpenedLog, openedLog } from './opened-log.ts';
import { seeded } from './seeded.ts';
import { startWriting } from './writing.ts';

let servers: MongoServers;
beforeAll(async () => {
  servers = await MongoServers.start({ members: 3 });
}, 180_000);
afterAll(() => servers?.stop(), 60_000);

/** Has 24 writers and two leaders at work while `disturb` is called again and again. */
async function underLoad(database: string, times: number, disturb: (primary: number) => Promise<void>): Promise<void> {
  const random = seeded(database);
  const settings = { mongodbUrl: servers.url, database, lease: 1_500, service: 'interviews', handles: true } as const;
  const leaders = new LeadingProcesses(settings);
  const logs: OpenedLog[] = [];
  try {
    // with and without the driver's own retries
    for (const retryWrites of [true, false]) logs.push(await openedLog(servers.url, database, { retryWrites }));
    leaders.start();
    leaders.start();
    await leaders.elected();
    const writing = startWriting({ logs: logs.map(({ log }) => log), random, writers: 24, rest: 60 });
    for (let round = 0; round < times; round++) {
      const before = writing.told.length;
      await pause(300 + random.below(700));
      await disturb(await servers.primary());
      await servers.primary();
      expect(writing.told.length).toBeGreaterThan(before);
    }
    await writing.stop();
    const [log] = logs;
    await judged(database, { told: writing.told, logs: log ? { interviews: log } : {}, handled: 'interviews' });
    // Some did not know what had become of their commit, and asked again.
    expect(writing.told.filter(({ told }) => told === 'unknown').length).toBeGreaterThan(0);
  } finally {
    await leaders.killAll();
    for (const log of logs) await log.close();
  }
}

test('a primary that steps down under 24 writers costs no acknowledged commit and doubles none', () =>
  underLoad('stepping-down', 5, async (port) => {
    const client = await servers.connect(port);
    await client.db('admin').command({ replSetStepDown: 5, secondaryCatchUpPeriodSecs: 4 });
    await client.close();
  }));

test('nor does one that is killed', () =>
  underLoad('killed', 4, async (port) => {
    await servers.kill(port);
    await servers.primary(servers.ports.filter((other) => other !== port));
    await servers.startMember(port);
  }));
