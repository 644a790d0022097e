import { mongoClientOptions, openLog, RedisDoorbell, type ServiceLog } from '@candor/platform';
import { createConnection, type mongo } from 'mongoose';
import type { Wire } from './leading-processes.ts';
import { unsealed } from './notes.ts';

export interface OpenedLog extends ServiceLog {
  readonly db: mongo.Db;
  close(): Promise<void>;
}

/** A log for a test to write to and to read; it never leads. */
export async function openedLog(
  mongodbUrl: string,
  database: string,
  { doorbell: wire, ...options }: { readonly retryWrites?: boolean; readonly doorbell?: Wire } = {},
): Promise<OpenedLog> {
  const connection = await createConnection(mongodbUrl, {
    ...mongoClientOptions,
    dbName: database,
    maxPoolSize: 40,
    ...options,
  }).asPromise();
  const doorbell = wire && new RedisDoorbell(wire.redisUrl, wire.channel);
  const opened = await openLog(connection, unsealed, { doorbell });
  const db = (connection.getClient() as unknown as mongo.MongoClient).db(database);
  const close = async () => {
    doorbell?.close();
    await connection.close();
  };
  return { ...opened, db, close };
}
