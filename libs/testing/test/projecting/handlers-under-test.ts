import { type EncodedEvent, type EventLog, MemoryEventLog, type SequencedCommit, type StreamVersion } from '@candor/event-sourcing';
import { Catalog, type HandlerParts, type HandlerReports, hashRows, liveRows, Progress, silentReports, Telemetry } from '@candor/platform';
import { createConnection, type mongo } from 'mongoose';
import { commitOf, write } from '../../src/contracts/log-under-test.ts';
import { type Isolation, isolation } from '../../src/servers/isolation.ts';

export const clock = { now: () => '2026-03-02T09:00:00.000Z' };
export const never = new AbortController().signal;

/** A database of its own on the real server, with a log in memory to project from. */
export interface HandlersUnderTest {
  readonly db: mongo.Db;
  readonly log: MemoryEventLog;
  readonly catalog: Catalog;
  /** The parts of one process; call it again for another. */
  parts(reports?: Partial<HandlerReports>): HandlerParts;
  append(stream: string, ...events: readonly EncodedEvent[]): Promise<number>;
  all(): Promise<readonly SequencedCommit[]>;
  /** Every row that queries would see, by key. */
  rows<Row>(projection: string): Promise<Readonly<Record<string, Row>>>;
  hash(projection: string): Promise<string>;
  close(): Promise<void>;
}

let databases = 0;

export async function handlersUnderTest(here: Isolation = isolation()): Promise<HandlersUnderTest> {
  const dbName = `${here.prefix}_handlers${++databases}`;
  const connection = await createConnection(here.servers.mongodbUrl, { dbName, serverSelectionTimeoutMS: 5_000 }).asPromise();
  const db = connection.getClient().db(dbName) as unknown as mongo.Db;
  const log = new MemoryEventLog();
  const catalog = new Catalog(db, log);
  const collection = async (projection: string) => {
    const document = await catalog.look(projection);
    const place = document && liveRows(document);
    if (!place) throw new Error(`${projection} has no rows yet`);
    return place.collection;
  };
  return {
    db,
    log,
    catalog,
    parts: (reports = {}) => ({
      db,
      log,
      head: async () => endOf((await log.readAll(0, Number.MAX_SAFE_INTEGER)).at(-1)),
      clock,
      progress: new Progress(),
      reports: { ...silentReports, ...reports },
      telemetry: new Telemetry({ service: 'scheduling' }),
      retries: { attempts: 3, milliseconds: 1 },
    }),
    append: (stream, ...events) => appendTo(log, stream, events),
    all: () => log.readAll(0, Number.MAX_SAFE_INTEGER),
    async rows<Row>(projection: string) {
      const found = await db
        .collection<{ _id: string; row: Row }>(await collection(projection))
        .find()
        .sort({ _id: 1 })
        .toArray();
      return Object.fromEntries(found.map(({ _id, row }) => [_id, row as Row]));
    },
    hash: async (projection) => hashRows(db, await collection(projection)),
    async close() {
      await db.dropDatabase();
      await connection.close();
    },
  };
}

export async function appendTo(log: EventLog, stream: string, events: readonly EncodedEvent[]): Promise<number> {
  const { version } = await log.readStream(stream);
  const appended = await log.append(commitOf([write(stream, version, events)]));
  return appended.versions[stream] as StreamVersion;
}

const endOf = (commit: SequencedCommit | undefined): number => (commit ? commit.position + commit.events.length - 1 : 0);
