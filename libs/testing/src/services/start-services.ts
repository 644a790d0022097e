import { randomBytes } from 'node:crypto';
import { type Instant, type ServiceName, services } from '@candor/contracts';
import type { KeptMail, RunningService, ServiceModule, TokenRequest } from '@candor/platform';
import type { mongo } from 'mongoose';
import { type Isolation, isolation } from '../servers/isolation.ts';
import { freePorts } from './free-ports.ts';
import { type HttpClient, httpClient } from './http-client.ts';
import { startKeyServer } from './key-server.ts';

// The platform is loaded on use: specs that need only npm import this library too.

export interface StartServicesOptions {
  /** Where the installation's clock stands; it then moves by `moveClock` alone. Real time if left out. */
  readonly testClock?: Instant;
  /** Besides what is needed. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Where a command left its stream: what `after` takes. */
export interface CommandAnswer {
  readonly stream: string;
  readonly version: number;
}

/** Services in this process with names of their own on the test servers. */
export interface TestInstallation extends Isolation {
  /** What the services wrote to their logs, a line of JSON each. */
  readonly logs: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  database(service: ServiceName): mongo.Db;
  url(service: ServiceName): string;
  /** Nobody signed in, if `who` is left out. */
  client(service: ServiceName, who?: TokenRequest): HttpClient;
  /** Starts a service (again). */
  start(module: ServiceModule): Promise<void>;
  stop(service: ServiceName): Promise<void>;
  /** From one due job to the next, each time until all that it brought about is done. */
  moveClock(to: Instant): Promise<void>;
  /** Mail that was sent so far, the oldest first: all of it, or what went to one address. */
  mailbox(to?: string): Promise<readonly KeptMail[]>;
  /** Stops everything and removes what it left on the servers. */
  close(): Promise<void>;
}

export async function startServices(modules: readonly ServiceModule[], options: StartServicesOptions = {}): Promise<TestInstallation> {
  const platform = await import('@candor/platform');
  const { mongo } = await import('mongoose').then(({ default: mongoose }) => mongoose);
  const here = isolation();
  const { prefix, servers } = here;
  const client = await mongo.MongoClient.connect(servers.mongodbUrl, { serverSelectionTimeoutMS: 5_000 });
  const database = (service: ServiceName) => client.db(platform.names.database(prefix, service));
  const masterKey = randomBytes(32);
  const keys = new platform.SigningKeys(database('gateway'), masterKey);
  const now = async () => (options.testClock === undefined ? new Date().toISOString() : (await platform.standing(installation)).instant);
  const installation = client.db(platform.names.installationDatabase(prefix));
  const keyServer = await startKeyServer(() => keys.published());
  const ports = await freePorts(services.length);
  const urls = Object.fromEntries(services.map((service, index) => [service, `http://127.0.0.1:${ports[index]}`])) as Record<
    ServiceName,
    string
  >;
  if (!modules.some(({ service }) => service === 'gateway')) urls.gateway = keyServer.url;
  const env = {
    CANDOR_PREFIX: prefix,
    NODE_ENV: 'test',
    MONGODB_URL: servers.mongodbUrl,
    KAFKA_BROKERS: servers.kafkaBrokers.join(','),
    REDIS_URL: servers.redisUrl,
    CANDOR_SERVICES: JSON.stringify(urls),
    CANDOR_MASTER_KEY: masterKey.toString('base64'),
    CANDOR_LOG_LEVEL: 'info',
    // A spec is one visitor, however many guests it has.
    CANDOR_HOLDS_PER_VISITOR: '100000',
    ...(options.testClock === undefined ? {} : { CANDOR_TEST_CLOCK: options.testClock }),
    ...options.env,
  };
  const logs: string[] = [];
  const running = new Map<ServiceName, RunningService>();
  const known = new Map<ServiceName, ServiceModule>();
  // remembers what has arrived where: the next move looks at what has come since
  let logsRead: ReturnType<typeof platform.logsReader> | undefined;
  const clockDoorbell = new platform.RedisDoorbell(servers.redisUrl, platform.names.clockDoorbell(prefix));

  const start = async (module: ServiceModule): Promise<void> => {
    known.set(module.service, module);
    logsRead = undefined;
    const logger = platform.createLogger(
      { service: module.service, logLevel: env.CANDOR_LOG_LEVEL },
      { write: (line) => void logs.push(line) },
    );
    running.set(module.service, await platform.startService(module, env, { logger }));
  };
  const stop = async (service: ServiceName): Promise<void> => {
    const stopping = running.get(service);
    running.delete(service);
    await stopping?.close();
  };
  const close = async (): Promise<void> => {
    await Promise.all([...running.keys()].map(stop));
    clockDoorbell.close();
    await keyServer.close();
    await client.close();
    await here.clear();
  };
  const authorization = async (who: TokenRequest | undefined): Promise<Readonly<Record<string, string>>> =>
    who ? { authorization: `Bearer ${await platform.issueToken({ client, prefix, masterKey, now: await now() }, who)}` } : {};
  const moveClock = async (to: Instant): Promise<void> => {
    const readers = [...known.values()].map(({ service, receives }) => ({ service, receives, database: database(service) }));
    logsRead ??= platform.logsReader(readers);
    await platform.advanceClock({
      installation,
      services: readers.map((reader) => reader.database),
      to,
      logsRead,
      doorbell: clockDoorbell,
    });
  };
  const mailbox = async (to?: string): Promise<readonly KeptMail[]> => {
    const clock = { now: () => options.testClock ?? new Date().toISOString() };
    const { sealer } = await platform.openPersonalData(client.db(platform.names.keysDatabase(prefix)), { masterKeys: [masterKey], clock });
    const { mails } = await (await platform.LocalMailbox.open(installation, sealer)).list({ to, limit: 10_000 });
    return mails.toReversed();
  };

  try {
    await keys.ensure(options.testClock ?? new Date().toISOString());
    await Promise.all(modules.map(start));
  } catch (failure) {
    await close();
    throw failure;
  }
  return {
    ...here,
    logs,
    env,
    database,
    url: (service) => urls[service],
    client: (service, who) => httpClient(urls[service], () => authorization(who)),
    start,
    stop,
    moveClock,
    mailbox,
    close,
  };
}
