import { connectKafka } from '../kafka/connect-kafka.ts';
import { Closing } from './closing.ts';
import { ConfigProblem, readConfig, type ServiceConfig } from './config.ts';
import { Dependencies } from './connections.ts';
import { refuseFailpoints } from './failpoints.ts';
import { Health } from './health.ts';
import { type Handler, Listener } from './listener.ts';
import { createLogger, type Logger } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { comingUp, operations } from './operations.ts';
import type { ServiceModule } from './service-module.ts';
import { startParts } from './start-parts.ts';
import { version } from './version.ts';

export interface RunningService {
  readonly config: ServiceConfig;
  readonly logger: Logger;
  /** Stops taking requests, lets those under way finish, stops everything else, and closes the connections. */
  close(): Promise<void>;
}

export interface StartOptions {
  /** Ends a start that is still waiting for something. */
  readonly signal?: AbortSignal;
  readonly logger?: Logger;
}

/** How long requests that are under way may take at the end, in ms. */
const patience = 10_000;

/**
 * Starts a service and resolves when it is ready. While a dependency is away it waits, and `/health/ready` names it.
 * Throws {@link ConfigProblem} when somebody has to change something first.
 */
export async function startService(
  module: ServiceModule,
  env: Readonly<Record<string, string | undefined>>,
  options: StartOptions = {},
): Promise<RunningService> {
  const config = readConfig(env, module.service);
  refuse(config);
  const logger = options.logger ?? createLogger(config);
  const metrics = createMetrics(config, version);
  const kafka = connectKafka(config.kafkaBrokers, `${config.prefix}.${config.service}`, logger);
  const dependencies = new Dependencies(config, kafka);
  const health = new Health(dependencies.list);
  const closing = new Closing(logger);
  closing.add('health checks', () => dependencies.close());
  const doors = { service: config.service, version, since: new Date().toISOString(), health, registry: metrics.registry };
  const listener = await Listener.open(config, operations(doors, comingUp));
  const stopping = new AbortController();
  const close = async () => {
    health.phase = 'stopping';
    stopping.abort();
    await listener.close(patience);
    await closing.close();
  };
  try {
    const signal = AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])]);
    const serve = (handler: Handler) => listener.answerWith(operations(doors, handler));
    await startParts({ module, config, logger, metrics, kafka, dependencies, closing, signal, server: listener.server, serve });
    health.phase = 'running';
  } catch (failure) {
    await close();
    throw failure;
  }
  return { config, logger, close };
}

function refuse(config: ServiceConfig): void {
  try {
    refuseFailpoints(config.mode);
  } catch (failure) {
    throw new ConfigProblem(`${config.service} cannot start: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
}
