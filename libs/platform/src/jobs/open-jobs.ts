import type { mongo } from 'mongoose';
import { Gauge } from 'prom-client';
import type { ServiceClock } from '../clock/service-clock.ts';
import type { ServiceConfig } from '../service/config.ts';
import type { Logger } from '../service/logging.ts';
import type { Metrics } from '../service/metrics.ts';
import { names } from '../service/names.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { BullJobs } from './bull-jobs.ts';
import type { QueueCounts } from './job-counts.ts';
import type { JobReports, JobSpans } from './job-reports.ts';

export interface OpenJobs {
  readonly config: Pick<ServiceConfig, 'service' | 'prefix' | 'redisUrl'>;
  readonly database: mongo.Db;
  readonly clock: ServiceClock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly telemetry: Telemetry;
}

/** The jobs of a service with their log lines, spans and metrics. They run once `start` is called. */
export async function openJobs({ config, database, clock, logger, metrics, telemetry }: OpenJobs): Promise<BullJobs> {
  const { service, prefix, redisUrl } = config;
  const reports = logging(logger);
  const spans = tracing(telemetry);
  const jobs = await BullJobs.open({ database, redisUrl, prefix: names.jobs(prefix, service), clock, reports, spans });
  countJobs(metrics, () => jobs.counts());
  return jobs;
}

const logging = (logger: Logger): JobReports => ({
  log: ({ queue, name, id, correlation }, message, facts) => logger.info({ queue, job: name, id, correlation, ...facts }, message),
  retrying: ({ queue, name, id, correlation }, failure, delay) =>
    logger.warn({ queue, job: name, id, correlation, failure, delay }, `the job ${name} failed and is tried again`),
  gaveUp: ({ queue, name, id, correlation }, failure) =>
    logger.error(
      { queue, job: name, id, correlation, failure },
      `the job ${name} failed too often and is kept. See \`npm run candor -- jobs failed\``,
    ),
  jobTrouble: (failure) => logger.warn({ failure }, 'jobs cannot be passed on at the moment; trying again'),
});

const tracing = (telemetry: Telemetry): JobSpans => ({
  around: ({ queue, name, id, attempt, trace }, run) =>
    telemetry.span(
      `job ${name}`,
      { kind: 'consumer', parent: trace, attributes: { 'job.queue': queue, 'job.id': id, 'job.attempt': attempt } },
      ({ traceparent }) => run(traceparent ?? trace),
    ),
});

/** Counted when somebody asks for the metrics, once for all of them. */
function countJobs({ registry }: Metrics, counts: () => Promise<Readonly<Record<string, QueueCounts>>>): void {
  let at = Number.NEGATIVE_INFINITY;
  let counted: Promise<readonly (readonly [string, QueueCounts])[]> = Promise.resolve([]);
  const queues = () => {
    if (performance.now() - at > 1_000) {
      at = performance.now();
      counted = counts().then(Object.entries, () => []);
    }
    return counted;
  };
  new Gauge({
    name: 'candor_jobs',
    help: 'Jobs that are not done, by queue and state.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [queue, { oldestWaiting: _, ...states }] of await queues())
        for (const [state, count] of Object.entries(states)) this.set({ queue, state }, count);
    },
  });
  new Gauge({
    name: 'candor_jobs_oldest_waiting_seconds',
    help: 'How long the longest waiting job of a queue has been due.',
    labelNames: ['queue'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [queue, { oldestWaiting }] of await queues()) this.set({ queue }, oldestWaiting / 1_000);
    },
  });
}
