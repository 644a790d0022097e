import { type Job as BullJob, WaitingError } from 'bullmq';
import type { HandledJob } from './handle.ts';
import { type AttemptParts, attemptJob } from './job-attempt.ts';
import type { JobSpans } from './job-reports.ts';
import { NotYet } from './not-yet.ts';
import type { PendingJob } from './pending-job.ts';
import type { RedisJobData } from './redis-queues.ts';
import { defaultAttempts, retryDelay, TryAgain } from './retry-delay.ts';
import { Stopped, stopReason } from './stopped.ts';

export interface RunnerParts extends AttemptParts {
  readonly spans: JobSpans;
  readonly handled: readonly HandledJob[];
  /** A job that can be asked for while it runs has ended: it may be due again. */
  readonly finished: () => void;
}

/** A job that this many processes died of is given up: it probably kills them. */
const lossesAllowed = 5;

/** Runs the jobs that BullMQ hands over, and says in the store how they went. */
export class JobRunner {
  readonly #running = new Map<string, AbortController>();

  constructor(private readonly parts: RunnerParts) {}

  /** Keys of the jobs that run in this process. */
  running(): string[] {
    return [...this.#running.keys()];
  }

  stop(key: string, reason: Stopped): void {
    this.#running.get(key)?.abort(reason);
  }

  stopAll(reason: Stopped): void {
    for (const stop of this.#running.values()) stop.abort(reason);
  }

  /** Throws {@link TryAgain} or a WaitingError for BullMQ; once it returns, BullMQ can forget its copy. */
  async run(bull: BullJob<RedisJobData>, token: string | undefined): Promise<void> {
    const { pending, handled } = this.parts;
    const job = await pending.claim(bull.data.key, bull.data.generation);
    if (!job) return;
    const entry = handled.find((known) => known.job.queue === job.queue && known.job.name === job.name);
    if (!entry) return this.again(job, defaultAttempts, new Error('this program does not know the job; a newer or an older one may'));
    if (job.losses >= lossesAllowed)
      return this.giveUp(job, new Error(`its process died ${job.losses} times while it ran, or Redis was emptied as often`));
    const data = fit(entry, job);
    if (data instanceof Unfit) return this.giveUp(job, data);
    await this.attempt(entry, job, data.data, () => bull.moveToWait(token));
  }

  private async attempt(entry: HandledJob, job: PendingJob, data: unknown, putBack: () => Promise<unknown>): Promise<void> {
    const { pending, spans, clock } = this.parts;
    const stop = new AbortController();
    this.#running.set(job._id, stop);
    try {
      if (job.stopping) stop.abort(new Stopped('cancelled'));
      else
        await spans.around({ ...job, attempt: job.attempts + 1 }, (trace) => attemptJob(this.parts, entry, { ...job, trace }, data, stop));
      await pending.finish(job, clock.now());
    } catch (failure) {
      const why = stopReason(stop.signal);
      if (why === 'cancelled') return await pending.finish(job, clock.now());
      if (why !== 'shutting down') return await this.again(job, entry.job.attempts ?? defaultAttempts, failure, entry);
      await pending.release(job, job.attempts);
      await putBack();
      throw new WaitingError();
    } finally {
      this.#running.delete(job._id);
      if (entry.job.merge) this.parts.finished();
    }
  }

  private async again(job: PendingJob, allowed: number, failure: unknown, entry?: HandledJob): Promise<void> {
    const failed = job.attempts + 1;
    if (failed >= allowed) return this.giveUp(job, failure);
    const usual = retryDelay(entry?.job.backoff, failed);
    const delay = failure instanceof NotYet ? Math.min(usual, failure.after) : usual;
    await this.parts.pending.release(job, failed);
    this.parts.reports.retrying(job, failure, delay);
    throw new TryAgain(delay, reasonOf(failure));
  }

  private async giveUp(job: PendingJob, failure: unknown): Promise<void> {
    await this.parts.pending.giveUp(job, reasonOf(failure), this.parts.clock.now());
    this.parts.reports.gaveUp(job, failure);
  }
}

/** The data was recorded by a program whose schema was another one. Trying again cannot help. */
class Unfit extends Error {
  override readonly name = 'Unfit';
}

function fit({ job }: HandledJob, { data }: PendingJob): { readonly data: unknown } | Unfit {
  try {
    return { data: job.data.parse(data) };
  } catch (failure) {
    return new Unfit(`its data does not fit the job's schema any more: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
}

const reasonOf = (failure: unknown): string => (failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure));
