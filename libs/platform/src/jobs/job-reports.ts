import type { PendingJob } from './pending-job.ts';

/** Which job something is about; never its data. */
export type JobName = Pick<PendingJob, 'queue' | 'name' | 'id' | 'correlation'>;

export interface JobReports {
  log(job: JobName, message: string, facts?: Readonly<Record<string, unknown>>): void;
  /** A try failed; there will be another one after so many ms. */
  retrying(job: JobName, failure: unknown, delay: number): void;
  /** It failed too often and is kept for an operator. */
  gaveUp(job: JobName, failure: unknown): void;
  /** Redis or the database had a problem; it is tried again. */
  jobTrouble(failure: unknown): void;
}

/** Puts a span around each try of a job, as a child of the trace that asked for it; `run` gets the traceparent to carry on. */
export interface JobSpans {
  around<T>(
    job: JobName & { readonly trace: string | undefined; readonly attempt: number },
    run: (trace: string | undefined) => Promise<T>,
  ): Promise<T>;
}

export const noSpans: JobSpans = { around: ({ trace }, run) => run(trace) };
