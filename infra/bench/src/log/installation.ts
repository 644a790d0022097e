import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { type ServiceName, services } from '@candor/contracts';
import { createLogger, names, type RunningService, type ServiceModule, startService } from '@candor/platform';
import type { mongo } from 'mongoose';
import type { World } from './world.ts';

export interface Installation {
  /** Its own: nothing is left of an installation before it. */
  readonly prefix: string;
  database(service: ServiceName): mongo.Db;
  url(service: ServiceName): string;
  readonly masterKey: Uint8Array;
  close(): Promise<void>;
}

/** Whole services in this process, as `npm start` runs them. */
export async function startInstallation(
  { servers, client, ...world }: World,
  modules: readonly ServiceModule[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const prefix = `${world.prefix}-${randomBytes(2).toString('hex')}`;
  const database = (service: ServiceName) => client.db(names.database(prefix, service));
  const urls = Object.fromEntries(await Promise.all(services.map(async (name) => [name, `http://127.0.0.1:${await freePort()}`])));
  const masterKey = randomBytes(32);
  const env = {
    CANDOR_PREFIX: prefix,
    MONGODB_URL: servers.mongodbUrl,
    KAFKA_BROKERS: servers.kafkaBrokers.join(','),
    REDIS_URL: servers.redisUrl,
    CANDOR_SERVICES: JSON.stringify(urls),
    CANDOR_MASTER_KEY: masterKey.toString('base64'),
    CANDOR_LOG_LEVEL: 'warn',
    CANDOR_HOLDS_PER_VISITOR: '1000000',
    ...settings,
  };
  const running: RunningService[] = [];
  for (const module of modules) {
    const logger = createLogger(
      { service: module.service, logLevel: env.CANDOR_LOG_LEVEL },
      { write: (line) => void process.stderr.write(line) },
    );
    running.push(await startService(module, env, { logger }));
  }
  return {
    prefix,
    database,
    url: (service) => String(urls[service]),
    masterKey,
    async close() {
      await Promise.all(running.map((service) => service.close()));
      for (const { service } of modules) await database(service).dropDatabase();
      for (const name of [names.installationDatabase(prefix), names.keysDatabase(prefix)]) await client.db(name).dropDatabase();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
