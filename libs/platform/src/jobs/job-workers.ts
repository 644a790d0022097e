import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { inTime } from '../service/in-time.ts';
import type { HandledJob } from './handle.ts';
import type { JobRunner } from './job-runner.ts';
import type { RedisConnections } from './redis-connections.ts';
import type { RedisJobData } from './redis-queues.ts';
import { delayOf } from './retry-delay.ts';
import { Stopped } from './stopped.ts';

export interface WorkerSettings {
  readonly prefix: string;
  /** ms, see JobLimits. */
  readonly lock: number;
  readonly trouble: (failure: unknown) => void;
}

const usualConcurrency = 4;
/** ms for handlers to notice that they are stopped. */
const farewell = 2_000;

/** BullMQ's workers of one process: one for each queue that a job of the service is on. */
export class JobWorkers {
  readonly #connection: Redis | undefined;
  readonly #workers: readonly Worker<RedisJobData>[];

  constructor(
    handled: readonly HandledJob[],
    private readonly runner: JobRunner,
    { prefix, lock, trouble }: WorkerSettings,
    redis: RedisConnections,
  ) {
    const queues = [...Map.groupBy(handled, ({ job }) => job.queue)];
    const connection = queues.length > 0 ? redis.connect(true) : undefined;
    this.#connection = connection;
    this.#workers = queues.flatMap(([queue, entries]) => {
      if (!connection) return [];
      const worker = new Worker<RedisJobData>(queue, (job, token) => runner.run(job, token), {
        connection,
        prefix,
        concurrency: Math.max(...entries.map(({ options }) => options.concurrency ?? 0)) || usualConcurrency,
        lockDuration: lock,
        stalledInterval: lock / 4,
        // a job whose process died is given up by our own count, which outlives Redis
        maxStalledCount: 1_000_000,
        runRetryDelay: 1_000,
        skipVersionCheck: true,
        settings: { backoffStrategy: delayOf },
      });
      worker.on('error', trouble);
      return [worker];
    });
  }

  /** Waits for running jobs, at most `grace` ms, then has them put back. */
  async close(grace: number): Promise<void> {
    // BullMQ's own orderly close waits for ever when Redis is away
    const away = this.#connection !== undefined && this.#connection.status !== 'ready';
    const closed = away ? this.idle() : Promise.allSettled(this.#workers.map((worker) => worker.close()));
    if (!(await within(grace, closed))) {
      this.runner.stopAll(new Stopped('shutting down'));
      await within(farewell, closed);
    }
    if (away) await within(farewell, Promise.allSettled(this.#workers.map((worker) => worker.close(true))));
  }

  private async idle(): Promise<void> {
    while (this.runner.running().length > 0) await wait(20);
  }
}

const within = (milliseconds: number, work: Promise<unknown>): Promise<boolean> =>
  inTime(milliseconds, work).then(
    () => true,
    () => false,
  );
