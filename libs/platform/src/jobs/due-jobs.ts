import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { type PendingJob, pendingJobsOf } from './pending-job.ts';

/** Jobs repeated more often do not stop a moving clock; they run once wherever it stops for another reason. In ms. */
export const finestRepeat = 3_600_000;

export interface DueJobs {
  readonly at: Instant;
  /** Names of the jobs, each once. */
  readonly jobs: readonly string[];
}

/** The first instant after `now` at which a job of the service is due. */
export async function nextDue(service: mongo.Db, now: Instant): Promise<DueJobs | undefined> {
  const jobs = pendingJobsOf(service);
  const stops = { state: 'scheduled' as const, 'repeats.gap': { $not: { $lt: finestRepeat } } };
  const [first] = await jobs
    .find({ ...stops, at: { $gt: now } })
    .sort({ at: 1 })
    .limit(1)
    .toArray();
  return first && { at: first.at, jobs: await jobs.distinct('name', { ...stops, at: first.at }) };
}

/** Jobs that are due and not done yet. They may be waiting for a retry. */
export function unfinished(service: mongo.Db, now: Instant): Promise<Pick<PendingJob, '_id' | 'state' | 'attempts'>[]> {
  return pendingJobsOf(service)
    .find({ $or: [{ state: { $in: ['queued', 'running'] } }, { state: 'scheduled', at: { $lte: now } }] })
    .project<Pick<PendingJob, '_id' | 'state' | 'attempts'>>({ state: 1, attempts: 1 })
    .limit(10)
    .toArray();
}
