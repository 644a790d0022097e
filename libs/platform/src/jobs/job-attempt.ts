import type { ServiceClock } from '../clock/service-clock.ts';
import type { HandledJob, JobContext, JobHandler } from './handle.ts';
import type { JobReports } from './job-reports.ts';
import type { PendingJob } from './pending-job.ts';
import type { PendingJobs } from './pending-jobs.ts';
import { ProgressNotes } from './progress-notes.ts';
import { Stopped, stopReason } from './stopped.ts';
import { threadFile } from './threads/job-thread.ts';
import type { ThreadPool } from './threads/thread-pool.ts';

export interface AttemptParts {
  readonly pending: PendingJobs;
  readonly threads: ThreadPool;
  readonly clock: ServiceClock;
  readonly reports: JobReports;
  readonly handlerOf: (handled: HandledJob) => JobHandler<unknown> | URL;
}

/** Runs a job's handler once, in its thread or here. Rejects with its failure, or when its time is over. */
export async function attemptJob(
  parts: AttemptParts,
  entry: HandledJob,
  job: PendingJob,
  data: unknown,
  stop: AbortController,
): Promise<void> {
  const { timeout } = entry.options;
  const tooSlow = () => stop.abort(new Stopped('too slow', `not done within ${timeout} ms`));
  const timer = timeout === undefined ? undefined : setTimeout(tooSlow, timeout);
  const notes = new ProgressNotes((progress) => parts.pending.note(job, progress));
  try {
    await Promise.race([handlerRun(parts, entry, job, data, stop.signal, notes), abandoned(stop.signal)]);
  } finally {
    clearTimeout(timer);
    notes.end();
  }
}

async function handlerRun(
  { threads, clock, reports, handlerOf }: AttemptParts,
  entry: HandledJob,
  job: PendingJob,
  data: unknown,
  signal: AbortSignal,
  notes: ProgressNotes,
): Promise<void> {
  const inThread = (file: URL, input: unknown) =>
    threads.run({ file: threadFile(file), input, now: clock.now() }, signal, (progress) => notes.note(progress));
  const context: JobContext = {
    id: job.id,
    attempt: job.attempts + 1,
    at: job.at,
    correlation: job.correlation,
    trace: job.trace,
    clock,
    signal,
    progress: (done, total, note) => notes.note(note === undefined ? { done, total } : { done, total, note }),
    log: (message, facts) => reports.log(job, message, facts),
    compute: <Output>(file: URL, input: unknown) => inThread(file, input) as Promise<Output>,
  };
  const handler = handlerOf(entry);
  if (handler instanceof URL) await inThread(handler, data);
  else await handler.run(data, context);
}

/** Rejects when the job must end although its handler does not. A cancelled one is waited for: it may be at its last step. */
function abandoned(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = () => {
      if (stopReason(signal) !== 'cancelled') reject(signal.reason);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
