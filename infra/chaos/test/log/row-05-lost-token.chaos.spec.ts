import { eventually } from '@candor/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { mongo } from 'mongoose';
import type { Told } from '../../oracle/checks.mjs';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { MongoServers } from './mongo-servers.ts';
import { type OpenedLog, openedLog } from './opened-log.ts';
import { seeded } from './seeded.ts';
import { startWriting } from './writing.ts';

let servers: MongoServers;
beforeAll(async () => {
  // MB and seconds: the oplog is cut back to its size at each checkpoint.
  servers = await MongoServers.start({ settings: { oplogSize: 5, syncdelay: 1 } });
}, 180_000);
afterAll(() => servers?.stop(), 60_000);

const lost = 'ChangeStreamHistoryLost';

/** The leader cannot find new commits but by its doorbell, and never loses its lease. */
async function withLeader(
  database: string,
  work: (it: { leaders: LeadingProcesses; opened: OpenedLog; write: (each: number) => Promise<void> }) => Promise<void>,
): Promise<void> {
  const random = seeded(database);
  const opened = await openedLog(servers.url, database);
  const settings = { mongodbUrl: servers.url, database, lease: 600_000, service: 'interviews', handles: true, deaf: true } as const;
  const leaders = new LeadingProcesses(settings);
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

test('a leader that slept until its resume token was gone misses nothing, and its doorbell rings again', () =>
  withLeader('asleep', async ({ leaders, opened, write }) => {
    const leader = leaders.start();
    await eventually(() => expect(leader.count('watches')).toBe(1));
    await write(10);
    await sequenced(opened);
    for (let round = 1; round <= 3; round++) {
      leader.stop();
      const token = await tokenOf(opened.commits);
      await write(20);
      await rollOver(opened, token);
      leader.goOn();
      // What was appended meanwhile is found although nothing rings for it any more.
      await sequenced(opened);
      await eventually(() => expect(leader.count('watches')).toBe(1 + round), { what: 'a new doorbell' });
      expect(leader.count('refused')).toBeGreaterThanOrEqual(round);
      await write(10);
      await sequenced(opened);
    }
    expect(leaders.elections).toBe(1);
  }));

test('nor does the successor of a leader that died meanwhile', () =>
  withLeader('dead', async ({ leaders, opened, write }) => {
    const first = leaders.start();
    await eventually(() => expect(first.count('watches')).toBe(1));
    await write(10);
    await sequenced(opened);
    first.stop();
    const token = await tokenOf(opened.commits);
    await write(20);
    await first.kill();
    await rollOver(opened, token);
    await opened.seq.updateOne({ _id: 'sequencer' }, { $set: { expiresAt: new Date(0) } });
    const second = leaders.start();
    await leaders.elected(first);
    await sequenced(opened);
    await eventually(() => expect(second.count('watches')).toBe(1));
    await write(10);
    await sequenced(opened);
  }));

const sequenced = ({ commits }: OpenedLog) =>
  eventually(async () => expect(await commits.countDocuments({ pos: null })).toBe(0), { what: 'that all is sequenced', within: 300_000 });

/** Where one who watches the commits would go on. */
async function tokenOf(commits: OpenedLog['commits']): Promise<mongo.ResumeToken> {
  const changes = commits.watch([], { maxAwaitTimeMS: 50 });
  await changes.tryNext();
  const token = changes.resumeToken;
  await changes.close();
  return token;
}

/** Fills the oplog until nobody can go on from `token`. */
async function rollOver({ db, commits }: OpenedLog, token: mongo.ResumeToken): Promise<void> {
  const filler = Array.from({ length: 16 }, () => ({ text: 'x'.repeat(100_000) }));
  await eventually(
    async () => {
      await db.collection('filler').insertMany(filler.map((document) => ({ ...document })));
      const changes = commits.watch([], { resumeAfter: token, maxAwaitTimeMS: 50 });
      try {
        await expect(changes.tryNext()).rejects.toMatchObject({ codeName: lost });
      } finally {
        await changes.close();
      }
    },
    { within: 300_000, every: 50, what: 'the loss of the resume token' },
  );
}
