import { randomBytes } from 'node:crypto';
import { clearKafka, clearMongo, clearRedis } from './clear.ts';
import { type TestServers, testServers } from './test-servers.ts';

/** Names on the shared servers that belong to one spec of one worker alone. */
export interface Isolation {
  readonly servers: TestServers;
  /** First part of every database, topic, consumer group and Redis key. */
  readonly prefix: string;
  /** Removes everything under the prefix. */
  clear(): Promise<void>;
}

export function isolation(servers: TestServers = testServers()): Isolation {
  const prefix = `t${process.env['JEST_WORKER_ID'] ?? '0'}-${randomBytes(5).toString('hex')}`;
  return {
    servers,
    prefix,
    async clear() {
      const failures = (
        await Promise.allSettled([clearMongo(servers, prefix), clearKafka(servers, prefix), clearRedis(servers, prefix)])
      ).filter((result) => result.status === 'rejected');
      if (failures.length > 0)
        throw new AggregateError(
          failures.map(({ reason }) => reason),
          `what ${prefix} left behind could not be removed`,
        );
    },
  };
}
