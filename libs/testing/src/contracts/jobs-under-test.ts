import type { Instant } from '@candor/contracts';
import type { AnyJob, Job, JobQueue, Parser } from '@candor/event-sourcing';

export interface RunUnderTest {
  readonly attempt: number;
  readonly queue: JobQueue;
  /** Somebody cancelled it. */
  stopped(): boolean;
}

/** A job and what it does, with the type of its data forgotten. */
export interface Work {
  readonly job: AnyJob;
  readonly run: (data: never, run: RunUnderTest) => Promise<void>;
}

export const work = <Data>(job: Job<Data>, run: (data: Data, run: RunUnderTest) => Promise<void>): Work => ({
  job,
  run: run as Work['run'],
});

/** A queue with its clock and its handlers. */
export interface JobsUnderTest {
  readonly queue: JobQueue;
  now(): Instant;
  /** Returns when nothing that is due is left to do. */
  settle(): Promise<void>;
  moveTo(later: Instant): Promise<void>;
  /** Ids of the jobs that failed too often. */
  failed(): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Named {
  readonly id: string;
}

/** Data of a job under test: `{ id, … }`, anything else is refused. */
export const named: Parser<Named> = {
  parse(value) {
    const { id } = value as { id?: unknown };
    if (typeof id !== 'string') throw new TypeError('id must be a text');
    return { id };
  },
};

export const jobNamed = (name: string, more: Pick<Job, 'attempts' | 'backoff'> & { readonly queue?: string } = {}): Job<Named> => ({
  name,
  queue: 'work',
  data: named,
  id: ({ id }) => id,
  backoff: 5,
  ...more,
});
