import { openJobs } from '../jobs/open-jobs.ts';
import { type Handlers, openHandlers } from '../reacting/open-handlers.ts';
import { Telemetry } from '../telemetry/telemetry.ts';
import { Closing } from './closing.ts';
import { readConfig, type ServiceConfig } from './config.ts';
import type { Logger } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { openStorage, type Storage } from './open-storage.ts';
import type { ServiceModule } from './service-module.ts';
import { version } from './version.ts';

/** A service's data in an operator's hands, while the service itself runs elsewhere or not at all. */
export interface OperatedService extends AsyncDisposable {
  readonly module: ServiceModule;
  readonly config: ServiceConfig;
  readonly storage: Storage;
  readonly handlers: Handlers;
}

/** Leads nothing, serves nothing. Throws ConfigProblem. */
export async function operateService(
  module: ServiceModule,
  env: Readonly<Record<string, string | undefined>>,
  logger: Logger,
): Promise<OperatedService> {
  const config = readConfig(env, module.service);
  const closing = new Closing(logger);
  try {
    const storage = await openStorage(config, logger, closing);
    const { database, clock, log } = storage;
    const telemetry = new Telemetry({ service: config.service, endpoint: undefined });
    const metrics = createMetrics(config, version);
    const jobs = await openJobs({ config, database, clock, logger, metrics, telemetry });
    closing.add('jobs', () => jobs.close());
    const handlers = await openHandlers({
      db: database,
      log: log.log,
      seq: log.seq,
      jobs,
      clock,
      deciders: module.streams,
      projections: module.projections,
      reactors: module.reactors,
      logger,
      registry: metrics.registry,
      telemetry,
    });
    return { module, config, storage, handlers, [Symbol.asyncDispose]: () => closing.close() };
  } catch (failure) {
    await closing.close();
    throw failure;
  }
}
