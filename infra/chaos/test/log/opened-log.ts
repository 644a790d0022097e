import { mongoClientOptions, openLog, type ServiceLog } from '@candor/platform';
import { createConnection, type mongo } from 'mongoose';
import { unsealed } from './notes.ts';

export interface OpenedLog extends ServiceLog {
  readonly db: mongo.Db;
  close(): Promise<void>;
}

/** A log for a test to write to and to read; it never leads. */
export async function openedLog(
  mongodbUrl: string,
  database: string,
  options: { readonly retryWrites?: boolean } = {},
): Promise<OpenedLog> {
  const connection = await createConnection(mongodbUrl, {
    ...mongoClientOptions,
    dbName: database,
    maxPoolSize: 40,
    ...options,
  }).asPromise();
  const opened = await openLog(connection, unsealed);
  const db = (connection.getClient() as unknown as mongo.MongoClient).db(database);
  return { ...opened, db, close: () => connection.close() };
}
