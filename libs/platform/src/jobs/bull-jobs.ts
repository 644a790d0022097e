import { type AnyJob, instant, type Job, type JobQueue, type JobRequest } from '@candor/event-sourcing';
import type { Type } from '@nestjs/common';
import type { mongo } from 'mongoose';
import type { ServiceClock } from '../clock/service-clock.ts';
import { Dispatcher } from './dispatcher.ts';
import type { HandledJob, JobHandler } from './handle.ts';
import { jobCounts, type QueueCounts } from './job-counts.ts';
import { JobQueueUnavailable } from './job-queue-unavailable.ts';
import { type JobReports, type JobSpans, noSpans } from './job-reports.ts';
import { JobRunner } from './job-runner.ts';
import { JobWorkers } from './job-workers.ts';
import { type KeptJob, KeptJobs } from './kept-jobs.ts';
import { keyOf, type PendingJob, repeatedKeyOf } from './pending-job.ts';
import { type Merge, type NewPendingJob, PendingJobs, type RepeatedJob } from './pending-jobs.ts';
import { quietly } from './quietly.ts';
import { RedisConnections } from './redis-connections.ts';
import { RedisQueues } from './redis-queues.ts';
import { gapAfter, nextOccurrence } from './rhythm.ts';
import { Stopped } from './stopped.ts';
import { ThreadPool } from './threads/thread-pool.ts';

export interface BullJobsParts {
  /** The service's own database. */
  readonly database: mongo.Db;
  readonly redisUrl: string;
  /** First part of every key in Redis. */
  readonly prefix: string;
  readonly clock: ServiceClock;
  readonly reports: JobReports;
  readonly spans?: JobSpans;
  readonly limits?: Partial<JobLimits>;
}

export interface JobLimits {
  /** Worker threads for heavy jobs. */
  readonly threads: number;
  readonly threadHeapMegabytes: number;
  /** After so many ms without a sign of life from its process, a job is run by another one. */
  readonly lock: number;
  /** How long Redis may take to answer, in ms. */
  readonly redis: number;
}

const usual: JobLimits = { threads: 1, threadHeapMegabytes: 512, lock: 20_000, redis: 2_000 };

export type JobStatus = Pick<PendingJob, 'state' | 'at' | 'attempts' | 'progress' | 'failure'>;

/**
 * The jobs of one service. MongoDB says which jobs there are, when they are due, and how they went; Redis holds a copy of
 * those that are due and hands them to workers. So once `enqueue` has returned a job is run at least once, whatever becomes
 * of Redis and of this process, and delayed jobs follow the service's clock.
 */
export class BullJobs implements JobQueue {
  readonly #pending: PendingJobs;
  readonly #kept: KeptJobs;
  readonly #redis: RedisConnections;
  readonly #queues: RedisQueues;
  readonly #threads: ThreadPool;
  readonly #limits: JobLimits;
  readonly #trouble: (failure: unknown) => void;
  #workers: JobWorkers | undefined;
  #dispatcher: Dispatcher | undefined;
  #runner: JobRunner | undefined;

  private constructor(private readonly parts: BullJobsParts) {
    this.#limits = { ...usual, ...parts.limits };
    this.#trouble = quietly((failure) => parts.reports.jobTrouble(failure));
    this.#pending = new PendingJobs(parts.database);
    this.#kept = new KeptJobs(parts.database);
    this.#redis = new RedisConnections(parts.redisUrl, this.#trouble);
    this.#queues = new RedisQueues(this.#redis.connect(false), parts.prefix, this.#trouble, this.#limits.redis);
    this.#threads = new ThreadPool({ threads: this.#limits.threads, heapMegabytes: this.#limits.threadHeapMegabytes, idle: 30_000 });
  }

  /** Ready to take jobs; they run after `start`. Redis need not be there. */
  static async open(parts: BullJobsParts): Promise<BullJobs> {
    const jobs = new BullJobs(parts);
    await jobs.#pending.ensure();
    return jobs;
  }

  /** Runs jobs, those that were pending before among them. */
  async start(handled: readonly HandledJob[], instanceOf: (type: Type<JobHandler<unknown>>) => JobHandler<unknown>): Promise<void> {
    const { clock, spans = noSpans, reports, prefix } = this.parts;
    refuseTwice(handled);
    await this.#pending.repeatOnly(handled.flatMap((entry) => this.repeated(entry)));
    const pending = this.#pending;
    const handlerOf = ({ by }: HandledJob) => ('worker' in by ? by.worker : instanceOf(by));
    const finished = () => this.#dispatcher?.wake();
    const runner = new JobRunner({ pending, threads: this.#threads, clock, reports, spans, handled, handlerOf, finished });
    const dispatcher = new Dispatcher({ pending, queues: this.#queues, clock, trouble: this.#trouble, runner });
    this.#runner = runner;
    this.#dispatcher = dispatcher;
    this.#workers = new JobWorkers(handled, runner, { prefix, lock: this.#limits.lock, trouble: this.#trouble }, this.#redis);
    clock.onMove(async () => void (await dispatcher.runDue()));
    dispatcher.start();
  }

  /** Throws {@link JobQueueUnavailable} when it could not be recorded, and what the schema throws when the data does not fit. */
  async enqueue<Data>({ job, data: given, at, correlation, trace }: JobRequest<Data>): Promise<void> {
    const data = storable(job, given);
    const id = job.id(data);
    const now = this.parts.clock.now();
    const due = at === undefined ? now : instant(Date.parse(at));
    const asked = { _id: keyOf(job, id), queue: job.queue, name: job.name, id, data, at: due, correlation, trace };
    const recorded = await this.recorded(asked, due > now ? 'scheduled' : 'queued', job.merge as Merge | undefined);
    if (recorded?.state === 'scheduled') this.#dispatcher?.wake();
    if (recorded?.state !== 'queued') return;
    try {
      await this.#queues.push([recorded]);
    } catch (failure) {
      this.#trouble(failure);
      this.#dispatcher?.owes();
    }
  }

  async cancel<Data>(job: Job<Data>, id: string): Promise<void> {
    const cancelled = await this.#pending.cancel(keyOf(job, id));
    if (cancelled?.state === 'running') this.#runner?.stop(cancelled._id, new Stopped('cancelled'));
    if (cancelled?.state === 'queued') await this.#queues.remove(cancelled);
  }

  /** Undefined: it is done, or was never asked for. */
  async status<Data>(job: Job<Data>, id: string): Promise<JobStatus | undefined> {
    return (await this.#pending.get(keyOf(job, id))) ?? undefined;
  }

  counts(): Promise<Readonly<Record<string, QueueCounts>>> {
    return jobCounts(this.parts.database);
  }

  failed(limit?: number): Promise<readonly KeptJob[]> {
    return this.#kept.list(limit);
  }

  async retry(key: string): Promise<boolean> {
    const found = await this.#kept.retry(key, this.parts.clock.now());
    this.#dispatcher?.wake();
    return found;
  }

  drop(key: string): Promise<boolean> {
    return this.#kept.drop(key);
  }

  /** How many jobs Redis had lost. Happens by itself at the start and every half minute. Throws {@link JobQueueUnavailable}. */
  async reconcile(): Promise<number> {
    return (await this.#dispatcher?.reconcile()) ?? 0;
  }

  /** Takes no more jobs, lets those that run finish for `grace` ms, and puts the others back. */
  async close(grace = 4_000): Promise<void> {
    await this.#dispatcher?.stop();
    await this.#workers?.close(grace);
    await this.#threads.close();
    await this.#queues.close();
    this.#redis.close();
  }

  private async recorded(asked: NewPendingJob, state: 'scheduled' | 'queued', merge: Merge | undefined): Promise<PendingJob | undefined> {
    try {
      return await this.#pending.record(asked, state, merge);
    } catch (failure) {
      throw new JobQueueUnavailable(`the job ${asked._id} could not be recorded`, failure);
    }
  }

  private repeated({ job, options: { repeats } }: HandledJob): RepeatedJob[] {
    if (!repeats) return [];
    const { data: given, ...rhythm } = repeats;
    const data = storable(job, given);
    const id = job.id(data);
    const at = nextOccurrence(rhythm, this.parts.clock.now());
    const place = { _id: repeatedKeyOf(job, id), queue: job.queue, name: job.name, id, data, at };
    return [{ ...place, correlation: undefined, trace: undefined, repeats: { rhythm, gap: gapAfter(rhythm, at) } }];
  }
}

/** As it will come back from the store; refuses now what would not fit then. */
function storable<Data>(job: Job<Data>, given: unknown): Data {
  const plain: unknown = JSON.parse(JSON.stringify(job.data.parse(given)));
  job.data.parse(plain);
  return plain as Data;
}

function refuseTwice(handled: readonly HandledJob[]): void {
  const nameOf = ({ queue, name }: AnyJob) => `${queue}/${name}`;
  const seen = new Set<string>();
  for (const { job } of handled) {
    if (seen.has(nameOf(job))) throw new Error(`the job ${nameOf(job)} is listed twice`);
    seen.add(nameOf(job));
  }
}
