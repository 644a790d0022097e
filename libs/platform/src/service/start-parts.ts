import type { Server } from 'node:http';
import type { Type } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import type { Kafka } from 'kafkajs';
import { SigningKeys } from '../auth/signing-keys.ts';
import { keysOfGateway, ownKeys } from '../auth/token-keys.ts';
import { HeldAboutMeQueries } from '../held/held-about-me.queries.ts';
import { createHttpApp } from '../http/http-app.ts';
import { openJobs } from '../jobs/open-jobs.ts';
import { quietly } from '../jobs/quietly.ts';
import { ReceivingController } from '../kafka/receiving.controller.ts';
import { connectServiceKafka } from '../kafka/service-kafka.ts';
import { ensureTopics, topicsOf } from '../kafka/topics.ts';
import { Visits } from '../limits/visits.ts';
import { Hints } from '../live/hints.ts';
import { openMail } from '../mail/open-mail.ts';
import { GatewayOperationsController, OperationsController } from '../operating/operations.controller.ts';
import { ServiceOperator } from '../operating/service-operator.ts';
import { openHandlers } from '../reacting/open-handlers.ts';
import { samplingRatio } from '../telemetry/sampling.ts';
import { Telemetry } from '../telemetry/telemetry.ts';
import type { Closing } from './closing.ts';
import type { ServiceConfig } from './config.ts';
import type { Dependencies } from './connections.ts';
import { leaderReports } from './leader-reports.ts';
import type { Handler } from './listener.ts';
import { logMetrics } from './log-metrics.ts';
import type { Logger } from './logging.ts';
import type { Metrics } from './metrics.ts';
import { names } from './names.ts';
import { openStorage, type Storage } from './open-storage.ts';
import { jobClasses, type Parts, platformProviders } from './platform-providers.ts';
import { untilItWorks } from './retry.ts';
import type { ServiceModule } from './service-module.ts';
import { version } from './version.ts';

export interface StartParts {
  readonly module: ServiceModule;
  readonly config: ServiceConfig;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly kafka: Kafka;
  readonly dependencies: Dependencies;
  readonly closing: Closing;
  readonly signal: AbortSignal;
  readonly server: Server;
  /** From now on this answers the requests. */
  readonly serve: (handler: Handler) => void;
}

/** Starts what a service consists of, waiting for what is away, and resolves when everything works. */
export async function startParts(start: StartParts): Promise<void> {
  const { module, config, logger, dependencies, closing, signal } = start;
  const { service, prefix } = config;
  const telemetry = new Telemetry({ service, endpoint: config.otlpEndpoint, ratio: samplingRatio(process.env) });
  closing.add('telemetry', () => telemetry.close());
  const tryStorage = () =>
    openStorage(config, logger, closing).catch((failure: unknown) => {
      dependencies.notConnected(failure);
      throw failure;
    });
  const storage = await untilItWorks('MongoDB', tryStorage, signal, logger);
  dependencies.connected(storage.connection);
  const parts = await open(start, storage, telemetry);
  const { kafka, jobs, handlers } = parts;
  const publishes = module.streams.some(({ stream }) => stream.published);
  const leader = storage.log.leader(
    (lease) => [...(publishes ? [kafka.publisher(lease)] : []), ...handlers.followers],
    leaderReports(logger, telemetry, kafka.requester),
  );
  const { app, handler } = await createHttpApp({
    ...start,
    version,
    controllers: [ReceivingController, ...everywhere(config), ...module.controllers],
    providers: [...(await platformProviders(parts)), ...jobClasses(module.jobs), ...(module.providers ?? [])],
    plugins: module.plugins ?? [],
    tokenKeys: await tokenKeys(config, storage),
    clock: storage.clock,
    waitFor: (...asked) => handlers.waitFor(...asked),
    telemetry,
  });
  closing.add('HTTP and receiving', () => app.close());
  // whoever listens would keep HTTP from ending
  closing.add('hints', async () => parts.hints.close());
  app.connectMicroservice({ strategy: kafka.receiver });
  start.serve(handler);
  leader.start();
  closing.add('leader', () => leader.stop());
  await app.startAllMicroservices();
  await jobs.start(module.jobs, (type) => app.get(type, { strict: false }));
  const topics = topicsOf({ prefix, service, from: [...new Set(module.receives.map((stream) => stream.service))] });
  await untilItWorks('Kafka', () => ensureTopics(start.kafka, topics), signal, logger);
  await untilItWorks('Redis', () => dependencies.check('redis'), signal, logger);
}

/** What stands on the storage and needs nothing else to be there. */
async function open(start: StartParts, storage: Storage, telemetry: Telemetry): Promise<Parts> {
  const { module, config, logger, metrics, closing } = start;
  const { registry } = metrics;
  const { database, clock, log } = storage;
  const streams = module.streams.map(({ stream }) => stream);
  const kafka = connectServiceKafka({ ...start, db: database, log: log.log, streams, receives: module.receives, telemetry });
  closing.add('Kafka producer', () => kafka.close());
  const installation = storage.client.db(names.installationDatabase(config.prefix));
  const mail = await openMail({ config, database, installation, personalData: storage.personalData, clock, logger, registry });
  closing.add('mail', () => mail.mailer.close());
  const jobs = await openJobs({ config, database, clock, logger, metrics, telemetry });
  closing.add('jobs', () => jobs.close());
  const visits = new Visits(
    config,
    clock,
    quietly((failure) => logger.warn({ failure }, 'visitors cannot be counted at the moment')),
  );
  closing.add('visits', async () => visits.close());
  const hints = new Hints(
    config,
    quietly((failure) => logger.warn({ failure }, 'pages that are open do not hear of changes at the moment')),
  );
  const { projections, reactors, streams: deciders } = module;
  const handlers = await openHandlers({
    db: database,
    log: log.log,
    seq: log.seq,
    clock,
    jobs,
    deciders,
    projections,
    reactors,
    logger,
    registry,
    telemetry,
    hints,
  });
  logMetrics({ registry, log, database, kafka });
  const operator = new ServiceOperator({ module, storage, handlers, logger });
  const erasers = module.erasers ?? [];
  return { config, logger, telemetry, storage, kafka, mail, jobs, handlers, visits, hints, operator, streams, erasers };
}

/** What every service answers besides what is its own; the gateway puts together itself what all of them hold of somebody. */
const everywhere = ({ service }: ServiceConfig): readonly Type[] =>
  service === 'gateway' ? [GatewayOperationsController] : [HeldAboutMeQueries, OperationsController];

/** What tokens are checked with: the gateway has its own keys, everybody else asks it. */
async function tokenKeys(config: ServiceConfig, { database, clock }: Storage): Promise<JWTVerifyGetKey> {
  if (config.service !== 'gateway') return keysOfGateway(config.services['gateway'] ?? '');
  const keys = new SigningKeys(database, config.masterKey);
  await keys.ensure(clock.now());
  return ownKeys(keys);
}
