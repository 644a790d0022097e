import type { Connection, mongo } from 'mongoose';
import { withDemoTime } from '../clock/demo-time.ts';
import { openClock } from '../clock/open-clock.ts';
import type { ServiceClock } from '../clock/service-clock.ts';
import { openLog, type ServiceLog } from '../log/open-log.ts';
import { RedisDoorbell } from '../log/redis-doorbell.ts';
import { type MongoPersonalData, openPersonalData } from '../personal-data/open-personal-data.ts';
import type { Closing } from './closing.ts';
import type { ServiceConfig } from './config.ts';
import { connectMongo } from './connections.ts';
import type { Logger } from './logging.ts';
import { names } from './names.ts';

/** What a service keeps in MongoDB, with every collection and index there. */
export interface Storage {
  readonly connection: Connection;
  readonly client: mongo.MongoClient;
  readonly database: mongo.Db;
  readonly clock: ServiceClock;
  readonly personalData: MongoPersonalData;
  readonly log: ServiceLog;
}

/** Throws when MongoDB is away, and then leaves nothing open. */
export async function openStorage(config: ServiceConfig, logger: Logger, closing: Closing): Promise<Storage> {
  const connection = await connectMongo(config);
  try {
    const client = connection.getClient() as unknown as mongo.MongoClient;
    const database = client.db(names.database(config.prefix, config.service));
    const clockTrouble = (failure: unknown) => logger.warn({ failure }, 'the test clock could not be followed; trying again');
    const clock = withDemoTime(await openClock(config, client.db(names.installationDatabase(config.prefix)), { clockTrouble }));
    const personalData = await openPersonalData(client.db(names.keysDatabase(config.prefix)), { masterKeys: [config.masterKey], clock });
    const doorbell = new RedisDoorbell(config.redisUrl, names.doorbell(config.prefix, config.service));
    const log = await openLog(connection, personalData.sealer, { doorbell });
    closing.add('MongoDB', () => connection.close());
    closing.add('doorbell', async () => doorbell.close());
    closing.add('clock', () => clock.close());
    return { connection, client, database, clock, personalData, log };
  } catch (failure) {
    await connection.destroy().catch(() => undefined);
    throw failure;
  }
}
