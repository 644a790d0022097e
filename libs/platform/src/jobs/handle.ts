import type { Instant } from '@candor/contracts';
import type { AnyJob, Clock, Job } from '@candor/event-sourcing';
import type { Type } from '@nestjs/common';

/** What a job's run can see and say. */
export interface JobContext {
  readonly id: string;
  /** 1 at the first try. */
  readonly attempt: number;
  /** When the job was due. */
  readonly at: Instant;
  readonly correlation: string | undefined;
  readonly trace: string | undefined;
  readonly clock: Clock;
  /** Aborted when the job is cancelled, takes too long, or the process stops. Pass it on and obey it. */
  readonly signal: AbortSignal;
  /** Cheap: written a few times a second at most. */
  progress(done: number, total: number, note?: string): void;
  log(message: string, facts?: Readonly<Record<string, unknown>>): void;
  /**
   * Calls the `run` that the file exports in a worker thread, so that requests are not kept waiting, and returns what it
   * returns. Its `progress` is this job's. See `./threads/thread-job.ts` for what such a file may do.
   */
  compute<Output>(file: URL, input: unknown): Promise<Output>;
}

/** May be called more than once for the same job: what it does must bear that. */
export interface JobHandler<Data> {
  run(data: Data, context: JobContext): Promise<void>;
}

/** When a repeated job is due: every so many ms since the epoch, or at a cron pattern in a time zone (UTC if left out). */
export type Rhythm = { readonly every: number } | { readonly pattern: string; readonly zone?: string };

export interface HandleOptions<Data> {
  /** Jobs of its queue that one process runs at once: the largest number that a job of the queue asks for, else 4. */
  readonly concurrency?: number;
  /** The attempt has failed when it has not ended by then, in ms. */
  readonly timeout?: number;
  /** Runs again and again, never beside itself; occurrences that nothing was running for are made up for once. */
  readonly repeats?: Rhythm & { readonly data: Data };
}

export type HandlerOf<Data> = Type<JobHandler<Data>> | { readonly worker: URL };

export interface HandledJob {
  readonly job: AnyJob;
  readonly by: HandlerOf<never>;
  readonly options: HandleOptions<unknown>;
}

/** Entry of a service's map: this job is done by an injectable class, or by the file of a worker thread. */
export const handle = <Data>(job: Job<Data>, by: HandlerOf<Data>, options: HandleOptions<NoInfer<Data>> = {}): HandledJob => ({
  job,
  by: by as HandlerOf<never>,
  options,
});
