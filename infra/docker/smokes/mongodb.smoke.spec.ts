import { ConcurrencyConflict, type Sealer } from '@candor/event-sourcing';
import { openLog } from '@candor/platform';
import { appendSomehow, commitOf, eventually, notes, ownStream, readOn, settled, write } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mongoose, { type mongo } from 'mongoose';
import { GenericContainer, type StartedTestContainer } from 'testcontainers';
import { images } from '../../local/servers/docker.mjs';

const unsealed: Sealer = {
  seal: async (texts) => texts.map(({ text }) => text),
  open: async (tokens) => tokens,
  fingerprint: async (_holders, text) => text,
};
const ignore = () => undefined;
const reports = {
  elected: ignore,
  resigned: ignore,
  leftBehind: ignore,
  unreachable: ignore,
  failed: ignore,
  gap: ignore,
  broken: ignore,
  sequenced: ignore,
};

/** In ms: on a busy machine. */
const patience = 240_000;

describe(`${images.mongodb}, started by Testcontainers`, () => {
  let container: StartedTestContainer;
  let url: string;

  beforeAll(async () => {
    container = await new GenericContainer(images.mongodb)
      .withCommand(['mongod', '--replSet', 'candor', '--bind_ip_all', '--wiredTigerCacheSizeGB', '0.25'])
      .withExposedPorts(27_017)
      .withStartupTimeout(patience)
      .start();
    url = `mongodb://${container.getHost()}:${container.getMappedPort(27_017)}/?directConnection=true`;
    const connection = await mongoose.createConnection(url).asPromise();
    const run = (command: mongo.Document) => connection.db?.admin().command(command);
    await run({ replSetInitiate: { _id: 'candor', members: [{ _id: 0, host: '127.0.0.1:27017' }] } });
    await eventually(async () => expect((await run({ hello: 1 }))?.['isWritablePrimary']).toBe(true));
    await connection.close();
  });
  afterAll(() => container?.stop());

  test('a transaction is there as a whole or not at all', async () => {
    const connection = await mongoose.createConnection(url, { dbName: 'smoke' }).asPromise();
    const notes: mongo.Collection<{ _id: string }> = connection.collection('notes') as never;
    await connection.transaction(async (session) => {
      await notes.insertMany([{ _id: 'a' }, { _id: 'b' }], { session });
    });
    const refused = connection.transaction(async (session) => {
      await notes.insertMany([{ _id: 'c' }, { _id: 'a' }], { session });
    });
    await expect(refused).rejects.toThrow('duplicate key');
    expect((await notes.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id)).toEqual(['a', 'b']);
    await connection.close();
  });

  test('an event log keeps what two writers append, and puts it in one order', async () => {
    const connection = await mongoose.createConnection(url, { dbName: 'log' }).asPromise();
    const { log, leader } = await openLog(connection, unsealed);
    const leading = leader(() => [], reports);
    leading.start();
    const streams = [ownStream(), ownStream()];
    await Promise.all(streams.map((stream) => Promise.all([1, 2, 3].map(() => appendSomehow(log, stream, notes(2))))));
    await expect(log.append(commitOf([write(streams[0] ?? '', 4)]))).rejects.toThrow(ConcurrencyConflict);
    await settled(log);
    const commits = (await readOn(log)).filter(({ stream }) => streams.includes(stream));
    for (const stream of streams)
      expect(commits.filter((commit) => commit.stream === stream).map(({ from, to }) => [from, to])).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    expect(commits.map(({ position }) => position).sort((a, b) => a - b)).toEqual([1, 3, 5, 7, 9, 11]);
    await leading.stop();
    await connection.close();
  });
});
