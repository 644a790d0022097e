import type { World } from './world.ts';
import { payload } from './world.ts';

interface Store {
  appendToStream(
    stream: string,
    events: readonly unknown[],
    options?: { readonly expectedStreamVersion: bigint },
  ): Promise<{ nextExpectedStreamVersion: bigint }>;
  close(): Promise<void>;
}

/** Emmett's event store for MongoDB, from infra/bench/peers: one document for a whole stream. */
export interface Emmett {
  append(stream: string, events: number, expected: bigint): Promise<bigint>;
  close(): Promise<void>;
}

const peer = (file: string): string => new URL(`../../peers/node_modules/${file}`, import.meta.url).href;

export async function openEmmett({ servers, prefix }: World): Promise<Emmett> {
  const { MongoClient } = (await import(peer('mongodb/lib/index.js'))).default;
  const { getMongoDBEventStore } = await import(peer('@event-driven-io/emmett-mongodb/dist/index.js'));
  const client = await MongoClient.connect(servers.mongodbUrl, { maxPoolSize: 40, w: 'majority', journal: true });
  const store: Store = getMongoDBEventStore({ client, storage: { type: 'COLLECTION_PER_STREAM_TYPE', databaseName: `${prefix}_log` } });
  return {
    async append(stream, events, expected) {
      const noted = Array.from({ length: events }, () => ({ type: 'Noted', data: payload }));
      const { nextExpectedStreamVersion } = await store.appendToStream(`note:${stream}`, noted, { expectedStreamVersion: expected });
      return nextExpectedStreamVersion;
    },
    close: () => client.close(),
  };
}
