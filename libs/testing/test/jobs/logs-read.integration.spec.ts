import { stream } from '@candor/contracts';
import { logsReader, names } from '@candor/platform';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { isolation } from '../../src/servers/isolation.ts';

const here = isolation();
const booking = stream({ service: 'scheduling', name: 'booking', published: true, events: {}, commands: {}, rejections: {} });

describe('whether everybody has read the logs to their ends', () => {
  let client: mongo.MongoClient;
  let scheduling: mongo.Db;
  let analytics: mongo.Db;
  let look: () => Promise<string | undefined>;

  beforeEach(async () => {
    client ??= await mongo.MongoClient.connect(here.servers.mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
    [scheduling, analytics] = [client.db(names.database(here.prefix, 'scheduling')), client.db(names.database(here.prefix, 'analytics'))];
    for (const database of [scheduling, analytics]) await database.dropDatabase();
    look = logsReader([
      { service: 'scheduling', database: scheduling, receives: [] },
      { service: 'analytics', database: analytics, receives: [booking] },
    ]);
  });
  afterAll(async () => {
    await client.close();
    await here.clear();
  });

  const commit = (database: mongo.Db, id: string, pos: number | null, events = 1) =>
    database.collection('commits').insertOne({ stream: id, from: 1, to: events, pos });
  const checkpoint = (database: mongo.Db, _id: string, position: number, more = {}) =>
    database.collection<{ _id: string }>('checkpoints').updateOne({ _id }, { $set: { position, ...more } }, { upsert: true });

  test('empty logs are read, and an end is another one after an append', async () => {
    const empty = await look();
    expect(empty).toBeDefined();
    await commit(scheduling, 'scheduling/diary/ana', 1);
    expect(await look()).not.toBe(empty);
    expect(await look()).toBe(await look());
  });

  test('a commit without its place is not read', async () => {
    await commit(scheduling, 'scheduling/diary/ana', null);
    expect(await look()).toBeUndefined();
  });

  test('a reader that is behind the last event is waited for, rows that were replaced are not', async () => {
    await commit(scheduling, 'scheduling/diary/ana', 1, 3);
    await checkpoint(scheduling, 'projection:slots', 2);
    await checkpoint(scheduling, 'projection:old', 0, { replacedBy: 'projection:slots' });
    expect(await look()).toBeUndefined();
    await checkpoint(scheduling, 'projection:slots', 3);
    expect(await look()).toBeDefined();
  });

  test('what another service receives is waited for until it has it and has read it', async () => {
    await commit(scheduling, 'scheduling/diary/ana', 1);
    await commit(scheduling, 'scheduling/booking/b1', 2);
    expect(await look()).toBeUndefined();
    await commit(analytics, 'scheduling/booking/b1', 1);
    expect(await look()).toBeDefined();
    await checkpoint(analytics, 'projection:bookings', 0);
    expect(await look()).toBeUndefined();
    await checkpoint(analytics, 'projection:bookings', 1);
    expect(await look()).toBeDefined();
    await commit(scheduling, 'scheduling/booking/b2', 3);
    expect(await look()).toBeUndefined();
  });
});
