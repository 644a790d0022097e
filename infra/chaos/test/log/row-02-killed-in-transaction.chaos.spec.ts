import { eventually, isolation } from '@candor/testing';
import { afterAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { judged } from './judging.ts';
import { LeadingProcesses } from './leading-processes.ts';
import { countedNotes } from './notes.ts';
import { type OpenedLog, openedLog } from './opened-log.ts';
import { seeded } from './seeded.ts';
import { startWriting } from './writing.ts';

const here = isolation();
const { mongodbUrl } = here.servers;
afterAll(() => here.clear());

const logs = ['a', 'b', 'c', 'd'];
const kills = 4;

test('processes killed inside the transaction of a projector, again and again, leave it to successors who lose and double nothing', async () => {
  expect(await mayLast()).toBe(5);
  const waits = (await Promise.all(logs.map((log) => killedAgainAndAgain(`in-transaction-${log}`)))).flat();
  expect(waits).toHaveLength(logs.length * kills);
  const [least, most] = [Math.min(...waits), Math.max(...waits)];
  console.info(`${waits.length} kills: the successor's transaction came through ${least} to ${most} ms after the death of the one before`);
});

/**
 * How long, in milliseconds of the server's clock, the rows stood still after each kill. They do until the server has ended
 * the transaction of the dead, which it does by itself: `mayLast` says when.
 */
async function killedAgainAndAgain(name: string): Promise<readonly number[]> {
  const random = seeded(name);
  const database = `${here.prefix}_${name}`;
  const opened = await openedLog(mongodbUrl, database);
  const leaders = new LeadingProcesses({ mongodbUrl, database, lease: 900, service: 'interviews', handles: true });
  const writing = startWriting({ logs: [opened.log], random, writers: 2, rest: 300 });
  const waits: number[] = [];
  try {
    for (let round = 0; round < kills; round++) {
      const before = await checkpoint(opened);
      const doomed = leaders.start(`projector.before-commit:${1 + random.below(5)}`);
      await doomed.dead();
      expect(doomed.process.signalCode).toBe('SIGKILL');
      const [died, stood] = [await serverTime(opened.db), await checkpoint(opened)];
      expect(stood).toBeGreaterThanOrEqual(before);
      const successor = leaders.start();
      await eventually(async () => expect(await checkpoint(opened)).toBeGreaterThan(stood), { within: 300_000, what: 'that rows move on' });
      waits.push((await serverTime(opened.db)) - died);
      await successor.kill();
    }
    leaders.start();
    await writing.stop();
    await judged(name, { told: writing.told, logs: { interviews: opened }, handled: 'interviews' });
    return waits;
  } finally {
    await leaders.killAll();
    await opened.close();
  }
}

async function checkpoint({ db }: OpenedLog): Promise<number> {
  const id = new RegExp(`^projection:.*${countedNotes.name}`);
  return (await db.collection<{ _id: string; position: number }>('checkpoints').findOne({ _id: id }))?.position ?? 0;
}

const serverTime = async (db: mongo.Db): Promise<number> => ((await db.command({ hello: 1 }))['localTime'] as Date).getTime();

/** Seconds after which the server ends a transaction that nobody carries on. */
async function mayLast(): Promise<number> {
  const client = await mongo.MongoClient.connect(mongodbUrl);
  const name = 'transactionLifetimeLimitSeconds';
  const answer = await client.db('admin').command({ getParameter: 1, [name]: 1 });
  await client.close();
  return answer[name];
}
