import { randomBytes } from 'node:crypto';
import { type BlobOptions, type GridFsBlobs, type MongoPersonalData, openBlobs, openPersonalData } from '@candor/platform';
import mongoose, { type mongo } from 'mongoose';
import { isolation } from '../../src/servers/isolation.ts';

export interface TestBlobs {
  readonly blobs: GridFsBlobs;
  readonly personal: MongoPersonalData;
  readonly database: mongo.Db;
  readonly keys: mongo.Db;
  close(): Promise<void>;
}

export async function openTestBlobs(options?: BlobOptions): Promise<TestBlobs> {
  const { servers, prefix, clear } = isolation();
  const client = await mongoose.mongo.MongoClient.connect(servers.mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
  const [database, keys] = [client.db(`${prefix}_interviews`), client.db(`${prefix}_keys`)];
  const clock = { now: () => '2026-03-02T09:00:00.000Z' };
  const personal = await openPersonalData(keys, { masterKeys: [randomBytes(32)], clock });
  const blobs = await openBlobs(database, personal.ring, options);
  const close = async () => {
    await client.close();
    await clear();
  };
  return { blobs, personal, database, keys, close };
}
