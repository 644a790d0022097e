import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { inTime } from '../service/in-time.ts';
import { JobQueueUnavailable } from './job-queue-unavailable.ts';
import type { PendingJob } from './pending-job.ts';

/** All that Redis knows of a job: the store has the rest, personal data among it. */
export interface RedisJobData {
  readonly key: string;
  readonly generation: string;
}

/** Name of our way to space retries, see {@link retryDelay}. */
export const backoffStrategy = 'candor';

const options = {
  // how often a job is tried is decided in the store; Redis only waits between two tries
  attempts: 1_000_000,
  backoff: { type: backoffStrategy },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
} as const;

/** BullMQ's id of a pending job. BullMQ takes neither ':' nor a plain number. */
export const redisId = ({ name, id, generation }: Pick<PendingJob, 'name' | 'id' | 'generation'>): string =>
  `${encodeURIComponent(`${name}/${id}`)}~${generation}`;

/** What is due, as BullMQ queues. Putting a job in twice changes nothing. */
export class RedisQueues {
  readonly #queues = new Map<string, Queue<RedisJobData>>();

  constructor(
    private readonly connection: Redis,
    private readonly prefix: string,
    private readonly trouble: (failure: unknown) => void,
    /** How long Redis may take to answer, in ms. */
    private readonly patience: number,
  ) {}

  /** In the order given. Throws {@link JobQueueUnavailable}. */
  async push(jobs: readonly PendingJob[]): Promise<void> {
    for (const [name, members] of Map.groupBy(jobs, ({ queue }) => queue)) {
      const bulk = members.map((job) => ({
        name: job.name,
        data: { key: job._id, generation: job.generation },
        opts: { ...options, jobId: redisId(job) },
      }));
      await this.#bounded(() => this.#queue(name).addBulk(bulk));
    }
  }

  /** Those that Redis does not have. Throws {@link JobQueueUnavailable}. */
  async missing(jobs: readonly PendingJob[]): Promise<PendingJob[]> {
    if (jobs.length === 0) return [];
    const pipeline = this.connection.pipeline();
    for (const job of jobs) pipeline.exists(this.#queue(job.queue).toKey(redisId(job)));
    const there = await this.#bounded(() => pipeline.exec().then(answersOf));
    return jobs.filter((_job, index) => there[index] === 0);
  }

  /** Takes it out if Redis answers and no worker has it; it would be recognized as out of date later anyway. */
  async remove(job: PendingJob): Promise<void> {
    await this.#bounded(() => this.#queue(job.queue).remove(redisId(job))).catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#queues.values()].map((queue) => this.#bounded(() => queue.close())));
  }

  #queue(name: string): Queue<RedisJobData> {
    const known = this.#queues.get(name);
    if (known) return known;
    const queue = new Queue<RedisJobData>(name, {
      connection: this.connection,
      prefix: this.prefix,
      skipVersionCheck: true,
      // nobody reads BullMQ's event stream
      streams: { events: { maxLen: 100 } },
    });
    queue.on('error', this.trouble);
    this.#queues.set(name, queue);
    return queue;
  }

  async #bounded<T>(work: () => Promise<T>): Promise<T> {
    try {
      // BullMQ would wait for the connection
      if (this.connection.status === 'reconnecting') throw new Error('not connected');
      return await inTime(this.patience, work());
    } catch (failure) {
      throw new JobQueueUnavailable('Redis does not take jobs', failure);
    }
  }
}

/** A pipeline does not fail as a whole. */
function answersOf(results: readonly [Error | null, unknown][] | null): readonly unknown[] {
  return (results ?? []).map(([failure, answer]) => {
    if (failure) throw failure;
    return answer;
  });
}
