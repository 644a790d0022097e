import type { Instant } from '@candor/contracts';

/** Anything with zod's `parse`; the kernel knows no schema library. */
export interface Parser<Data> {
  parse(value: unknown): Data;
}

/** A kind of work done in the background, at least once. */
export interface Job<Data = unknown> {
  readonly name: string;
  readonly queue: string;
  readonly data: Parser<Data>;
  /** Names the work: while a job with this id waits or runs, asking for it again changes nothing. */
  readonly id: (data: Data) => string;
  /**
   * For work that brings something up to date. Asked for again while it waits, it still runs once, and while it runs, once
   * more; `merge` says with which data. Pure. Without it, whoever asks again while it is pending is content with that run.
   */
  readonly merge?: (before: Data, asked: Data) => Data;
  readonly attempts?: number;
  /** First wait before a retry in ms; doubles each time. */
  readonly backoff?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: a job is invariant in its data, and a list of them has many kinds
export type AnyJob = Job<any>;

export interface JobRequest<Data = unknown> {
  readonly job: Job<Data>;
  readonly data: Data;
  /** Not before this instant; at once if left out. */
  readonly at?: Instant | undefined;
  readonly correlation?: string | undefined;
  readonly trace?: string | undefined;
}

export interface JobQueue {
  enqueue<Data>(request: JobRequest<Data>): Promise<void>;
  /** Takes a job that has not started yet off the queue, or asks a running one to stop. */
  cancel<Data>(job: Job<Data>, id: string): Promise<void>;
}
