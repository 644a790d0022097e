import type { Instant } from '@candor/contracts';
import type { AnyJob } from '@candor/event-sourcing';
import { mongo } from 'mongoose';
import type { Rhythm } from './handle.ts';

/**
 * scheduled: its time has not come, or it has and nobody has passed it on yet. queued: Redis has it, or should.
 * running: a process has begun it. failed: tried too often; kept for an operator.
 */
export type PendingState = 'scheduled' | 'queued' | 'running' | 'failed';

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly note?: string;
}

export interface JobFailure {
  readonly reason: string;
  readonly at: Instant;
}

export interface Repeats {
  readonly rhythm: Rhythm;
  /** ms from the next occurrence to the one after it. */
  readonly gap: number;
}

/** A job that is not done yet. Storage format. */
export interface PendingJob {
  /** `<queue>/<name>/<id>`. */
  readonly _id: string;
  readonly queue: string;
  readonly name: string;
  readonly id: string;
  readonly state: PendingState;
  /** New whenever the job is asked for anew: a copy in Redis with another generation is out of date. */
  readonly generation: string;
  readonly data: unknown;
  readonly at: Instant;
  /** Real time of the last change of state, for measuring how long it waits. */
  readonly since: Date;
  readonly correlation: string | undefined;
  readonly trace: string | undefined;
  /** Failed tries. */
  readonly attempts: number;
  /** How often a process died while it ran the job. */
  readonly losses: number;
  readonly stopping?: true;
  /** Asked for while it ran: it runs once more with this. */
  readonly next?: unknown;
  readonly progress?: JobProgress;
  readonly failure?: JobFailure;
  readonly repeats?: Repeats | undefined;
}

export const keyOf = (job: AnyJob, id: string): string => `${job.queue}/${job.name}/${id}`;

/** A repeated job has a place of its own: the same job can also be asked for directly. */
export const repeatedKeyOf = (job: AnyJob, id: string): string => `${keyOf(job, id)}#repeated`;

export const newGeneration = (): string => new mongo.ObjectId().toHexString();

export const pendingJobsOf = (service: mongo.Db): mongo.Collection<PendingJob> =>
  service.collection<PendingJob>('pending_jobs', { writeConcern: { w: 'majority', journal: true }, ignoreUndefined: true });
