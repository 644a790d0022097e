import { randomBytes } from 'node:crypto';
import { type MongoPersonalData, openPersonalData, type PersonalDataOptions } from '@candor/platform';
import mongoose, { type mongo } from 'mongoose';
import { isolation } from '../../src/servers/isolation.ts';

export interface TestData {
  readonly keys: mongo.Db;
  readonly masterKey: Uint8Array;
  /** Names of the commands that MongoDB was sent. */
  readonly commands: string[];
  /** Another process of the same installation, with a memory of its own. */
  process(options?: Partial<PersonalDataOptions>): Promise<MongoPersonalData>;
  close(): Promise<void>;
}

export const at = '2026-03-02T09:00:00.000Z';

export async function openTestData(masterKey: Uint8Array = randomBytes(32)): Promise<TestData> {
  const { servers, prefix, clear } = isolation();
  const client = await mongoose.mongo.MongoClient.connect(servers.mongodbUrl, {
    serverSelectionTimeoutMS: 5_000,
    monitorCommands: true,
  });
  const commands: string[] = [];
  client.on('commandStarted', ({ commandName }) => commands.push(commandName));
  const keys = client.db(`${prefix}_keys`);
  return {
    keys,
    masterKey,
    commands,
    process: (options) => openPersonalData(keys, { masterKeys: [masterKey], clock: { now: () => at }, ...options }),
    async close() {
      await client.close();
      await clear();
    },
  };
}

/** Everything that a database holds, as text; binary content as Latin-1. */
export async function dump(database: mongo.Db): Promise<string> {
  const collections = await database.listCollections().toArray();
  const documents = await Promise.all(collections.map(({ name }) => database.collection(name).find().toArray()));
  return documents
    .flat()
    .map((document) => Buffer.from(mongoose.mongo.BSON.serialize(document)).toString('latin1'))
    .join('\n');
}
