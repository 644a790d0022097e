import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Logger } from '../service/logging.ts';
import type { HandlerReports } from './handler-reports.ts';
import type { Lag } from './lag.ts';
import type { ParkedCount } from './parking.ts';

/** Reports of handlers as log lines and metrics. */
export function handlerReports(logger: Pick<Logger, 'info' | 'warn' | 'error'>, registry: Registry): HandlerReports {
  const registers = [registry];
  const handler = ['handler'] as const;
  const batches = new Histogram({
    name: 'candor_handler_batch_seconds',
    help: 'Time a projector or reactor took for a batch of commits with something to do.',
    labelNames: handler,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const commits = new Counter({ name: 'candor_handler_commits_total', help: 'Commits in these batches.', labelNames: handler, registers });
  const parkings = new Counter({ name: 'candor_parkings_total', help: 'Streams parked for a handler.', labelNames: handler, registers });
  const rejections = new Counter({
    name: 'candor_reactor_rejections_total',
    help: 'Commands of reactors that were rejected.',
    labelNames: ['reactor', 'command', 'code'],
    registers,
  });
  const projection = ['projection'] as const;
  const built = new Gauge({
    name: 'candor_rebuild_position',
    help: 'Position a rebuild has reached.',
    labelNames: projection,
    registers,
  });
  const end = new Gauge({ name: 'candor_rebuild_head', help: 'Where the log ended then.', labelNames: projection, registers });
  const differences = new Counter({
    name: 'candor_rebuild_differences_total',
    help: 'Sampled rows that a rebuild by the same version changed.',
    labelNames: projection,
    registers,
  });
  return {
    took(name, count, milliseconds) {
      batches.observe({ handler: name }, milliseconds / 1_000);
      commits.inc({ handler: name }, count);
    },
    parked({ handler: name, target, stream, from, position, commitId, error, attempts }) {
      parkings.inc({ handler: name });
      logger.error(
        { handler: name, target, stream, from, position, commitId, error, attempts },
        `${name} cannot take a commit: its stream is parked. Run \`candor parked\``,
      );
    },
    rejected(reactor, command, code) {
      rejections.inc({ reactor, command, code });
      logger.warn({ reactor, command, code }, `${reactor}: ${command} was rejected with ${code}`);
    },
    outdated: (name, rows, program) =>
      logger.warn(
        { projection: name, rows, program },
        `${name}: rows of version ${rows} are newer than this program, which leaves them alone`,
      ),
    rebuilding(name, position, head) {
      built.set({ projection: name }, position);
      end.set({ projection: name }, head);
    },
    rebuilt(name, generation) {
      built.remove({ projection: name });
      end.remove({ projection: name });
      logger.info({ projection: name, generation }, `${name} was rebuilt`);
    },
    differs(name, sampled, keys) {
      differences.inc({ projection: name }, keys.length);
      logger.error({ projection: name, sampled, keys }, `${name}: rows built anew by the same version are not what they were`);
    },
  };
}

export interface HandlerGauges {
  lags(): Promise<Readonly<Record<string, Lag>>>;
  parked(): Promise<Readonly<Record<string, ParkedCount>>>;
}

/** What is read from the database when metrics are asked for. */
export function handlerGauges(registry: Registry, gauges: HandlerGauges): void {
  const registers = [registry];
  const labelNames = ['handler'] as const;
  const lags = onceForAll(gauges.lags);
  new Gauge({
    name: 'candor_handler_lag_seconds',
    help: 'Age of the oldest commit a handler is not done with.',
    labelNames,
    registers,
    async collect() {
      for (const [handler, { seconds }] of Object.entries(await lags())) this.set({ handler }, seconds);
    },
  });
  new Gauge({
    name: 'candor_handler_lag_events',
    help: 'Events a handler is behind the end of the log.',
    labelNames,
    registers,
    async collect() {
      for (const [handler, { events }] of Object.entries(await lags())) this.set({ handler }, events);
    },
  });
  new Gauge({
    name: 'candor_parked_streams',
    help: 'Streams that are parked.',
    labelNames,
    registers,
    async collect() {
      for (const [handler, { streams }] of Object.entries(await gauges.parked())) this.set({ handler }, streams);
    },
  });
}

/** Several gauges of one request for metrics share one look. */
function onceForAll<T>(look: () => Promise<T>): () => Promise<T> {
  let shared: Promise<T> | undefined;
  return () => {
    shared ??= look().finally(() => {
      shared = undefined;
    });
    return shared;
  };
}
