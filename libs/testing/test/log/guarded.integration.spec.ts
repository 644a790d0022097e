import type { StreamVersion } from '@candor/event-sourcing';
import { openLog, Publication, type PublisherDocument, type ServiceLog } from '@candor/platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { meta, unreported, unsealed } from './plain.ts';

const here = isolation();
const events = [{ type: 'Happened', schema: 1, data: {}, personal: [] }];
let connection: Connection;
let opened: ServiceLog;

beforeAll(async () => {
  connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_guarded` }).asPromise();
  opened = await openLog(connection, unsealed);
});
afterAll(async () => {
  await connection.close();
  await here.clear();
});

/** Leads while `look` runs, and no longer whatever that finds: a leader that is left behind keeps the process alive. */
async function led({ leader }: ServiceLog, look: () => Promise<void>, reporting = unreported): Promise<void> {
  const leading = leader(() => [], reporting);
  leading.start();
  try {
    await look();
  } finally {
    await leading.stop();
  }
}

const append = (id: string, stream: string, expected: number) =>
  opened.log.append({ id, at: meta.occurredAt, meta, body: '', writes: [{ stream, expected: expected as StreamVersion, events }] });

test('a commit that is asked for again on top of itself is there once', async () => {
  await append('again', 'scheduling/spec/again', 0);
  expect(await append('again', 'scheduling/spec/again', 1)).toEqual({ versions: { 'scheduling/spec/again': 1 }, repeated: true });
  expect(await opened.commits.countDocuments({ commitId: 'again' })).toBe(1);
});

test('a reader does not read beyond a position that it cannot see yet', async () => {
  for (const [n, pos] of [1, 2, 4].entries()) {
    await append(`at${pos}`, 'scheduling/spec/gap', n);
    await opened.commits.updateOne({ commitId: `at${pos}` }, { $set: { pos } });
  }
  expect((await opened.log.readAll(0, 10)).map(({ position }) => position)).toEqual([1, 2]);
  expect(await opened.log.readAll(2, 10)).toEqual([]);
});

test('a plan that a dead leader left half stamped is finished before anything else gets a position', async () => {
  await connection.dropDatabase();
  const service = await openLog(connection, unsealed);
  const { commits, seq, log } = service;
  for (const id of ['1', '2', '3']) await append(id, `scheduling/spec/half-${id}`, 0);
  const [first, second] = await commits.find().sort({ commitId: 1 }).toArray();
  if (!first || !second) throw new Error('nothing was appended');
  await seq.updateOne(
    { _id: 'sequencer' },
    {
      $set: {
        pos: 12,
        plan: [
          [first._id, 12],
          [second._id, 11],
        ],
      },
    },
  );
  await commits.updateOne({ _id: first._id }, { $set: { pos: 12 } });
  await led(service, () => eventually(async () => expect(await log.positionOf('scheduling/spec/half-3', 1)).toBe(13)));
  expect(await commits.find().sort({ commitId: 1 }).toArray()).toMatchObject([{ pos: 12 }, { pos: 11 }, { pos: 13 }]);
});

test('a leader that finds no note of those before it goes on where the commits end, and shows them all', async () => {
  await connection.dropDatabase();
  const before = await openLog(connection, unsealed);
  await led(before, async () => {
    for (const id of ['1', '2']) await append(id, `scheduling/spec/${id}`, 0);
    await eventually(async () => expect(await before.commits.countDocuments({ pos: null })).toBe(0));
  });
  await before.seq.drop();
  const after = await openLog(connection, unsealed);
  const positions = async () => (await after.log.readAll(0, 10)).map(({ position }) => position);
  await led(after, async () => {
    await eventually(async () => expect(await after.seq.findOne()).toMatchObject({ epoch: 1, pos: 2 }));
    expect(await positions()).toEqual([1, 2]);
    await append('3', 'scheduling/spec/3', 0);
    await eventually(async () => expect(await positions()).toEqual([1, 2, 3]));
  });
});

test('a process that leads no more reads what its successor has sequenced', async () => {
  await connection.dropDatabase();
  const [first, second] = [await openLog(connection, unsealed), await openLog(connection, unsealed)];
  const read = async () => (await first.log.readAll(0, 10)).map(({ commitId }) => commitId);
  await led(first, async () => {
    await append('1', 'scheduling/spec/before', 0);
    await eventually(async () => expect(await read()).toEqual(['1']));
  });
  await led(second, async () => {
    await append('2', 'scheduling/spec/after', 0);
    await eventually(async () => expect(await read()).toEqual(['1', '2']));
  });
});

test('what waits is taken in the order of its stream, so that nothing is asked for that is there', async () => {
  const stream = 'interviews/spec/waiting';
  const stored = { id: stream, type: 'Happened', schema: 1, data: {}, meta };
  const waiting = [3, 1, 2].map((n) => ({ stream, from: n, to: n, commitId: `${n}`, at: meta.occurredAt, events: [stored] }));
  await connection.dropDatabase();
  const service = await openLog(connection, unsealed);
  await service.log.receive(waiting);
  const gaps: unknown[] = [];
  const sequenced = () => eventually(async () => expect(await service.commits.countDocuments({ pos: null })).toBe(0));
  await led(service, sequenced, { ...unreported, gap: (...gap) => void gaps.push(gap) });
  expect(gaps).toEqual([]);
});

describe('how far a service has published', () => {
  const checkpoints = () =>
    (connection.getClient() as unknown as mongo.MongoClient).db(connection.name).collection<PublisherDocument>('checkpoints');
  const inEpoch = (epoch: number) => new Publication(checkpoints(), { epoch, held: () => true });

  test('is moved on once from each place, and no more by a leader that was replaced', async () => {
    const old = inEpoch(1);
    const begun = await old.begin([0]);
    const moved = await old.advance(begun, 5, [1]);
    await expect(old.advance(begun, 9, [1])).rejects.toThrow('was moved to 5');
    await inEpoch(2).claim();
    await expect(old.advance(moved, 9, [1])).rejects.toThrow('epoch 1 is over');
    expect(await checkpoints().findOne({})).toMatchObject({ position: 5, epoch: 2 });
  });
});
