import { randomBytes, randomUUID } from 'node:crypto';
import type { EventMeta } from '@candor/contracts';
import type { NewCommit, StreamVersion } from '@candor/event-sourcing';
import { openLog, openPersonalData, type ServiceLog } from '@candor/platform';
import { type Connection, createConnection, type mongo } from 'mongoose';
import type { Pace } from '../measuring/interleaved.ts';

/** What the measurements of a run have in common: the servers, and one log in a database of its own. */
export interface World {
  readonly servers: TestServers;
  readonly prefix: string;
  readonly pace: Pace;
  readonly opened: ServiceLog;
  readonly connection: Connection;
  readonly db: mongo.Db;
  readonly client: mongo.MongoClient;
  close(): Promise<void>;
}

export const writers = 32;
const at = '2026-01-01T00:00:00.000Z';
const meta: EventMeta = { occurredAt: at, actor: { kind: 'system', id: 'bench' }, correlation: 'c', causation: 'c', origin: 'live' };

/** As `npm test` names them to specs. */
export interface TestServers {
  readonly mongodbUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly redisUrl: string;
}

function serversOf(named: string | undefined): TestServers {
  if (!named) throw new Error('CANDOR_TEST_SERVERS is not set: run `npm run bench`, which starts the servers and names them');
  const { kafkaBrokers, ...servers } = JSON.parse(named);
  return { ...servers, kafkaBrokers: kafkaBrokers.split(',') };
}

export async function openWorld(pace: Pace): Promise<World> {
  const servers = serversOf(process.env['CANDOR_TEST_SERVERS']);
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const connection = await createConnection(servers.mongodbUrl, { dbName: `${prefix}_log`, maxPoolSize: 40 }).asPromise();
  const client = connection.getClient() as unknown as mongo.MongoClient;
  const keys = client.db(`${prefix}_keys`);
  const { sealer } = await openPersonalData(keys, { masterKeys: [randomBytes(32)], clock: { now: () => at } });
  const db = client.db(connection.name);
  const opened = await openLog(connection, sealer);
  return {
    servers,
    prefix,
    pace,
    opened,
    connection,
    db,
    client,
    async close() {
      await keys.dropDatabase();
      await db.dropDatabase();
      await connection.close();
    },
  };
}

export const newStream = (): string => `interviews/note/${randomUUID()}`;

/** About 300 bytes as JSON. */
export const payload = { text: 'n'.repeat(280) };

export function commitTo(stream: string, expected: number, events: number): NewCommit {
  const noted = Array.from({ length: events }, () => ({ type: 'Noted', schema: 1, data: payload, personal: [] }));
  return { id: randomUUID(), at, meta, body: '', writes: [{ stream, expected: expected as StreamVersion, events: noted }] };
}

/** A stream with so many events. */
export async function filledStream({ opened }: World, events: number): Promise<string> {
  const stream = newStream();
  for (let version = 0; version < events; ) {
    const size = Math.min(500, events - version);
    await opened.log.append(commitTo(stream, version, size));
    version += size;
  }
  return stream;
}

/** What one append of one event stores, for a bare insert. */
export async function storedDocument(world: World): Promise<Record<string, unknown>> {
  const stream = await filledStream(world, 1);
  const { _id, ...document } = (await world.opened.commits.findOne({ stream })) ?? {};
  return document;
}
