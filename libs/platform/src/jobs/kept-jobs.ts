import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { newGeneration, type PendingJob, pendingJobsOf } from './pending-job.ts';

/** A job that failed too often, as an operator sees it. */
export interface KeptJob {
  /** What to name when it is retried or dropped. */
  readonly key: string;
  readonly queue: string;
  readonly job: string;
  readonly id: string;
  readonly reason: string;
  readonly failedAt: Instant;
  readonly attempts: number;
  readonly correlation: string | undefined;
  /** It stays in its rhythm and will be tried again by itself. */
  readonly repeated: boolean;
}

/** Failed jobs are kept until they succeed or an operator drops them. */
export class KeptJobs {
  readonly #jobs: mongo.Collection<PendingJob>;

  constructor(service: mongo.Db) {
    this.#jobs = pendingJobsOf(service);
  }

  count(): Promise<number> {
    return this.#jobs.countDocuments({ failure: { $exists: true } });
  }

  /** Those that failed first come first. */
  async list(limit = 100): Promise<KeptJob[]> {
    const found = await this.#jobs
      .find({ failure: { $exists: true } })
      .sort({ 'failure.at': 1 })
      .limit(limit)
      .toArray();
    return found.map(({ _id, queue, name, id, failure, attempts, correlation, repeats }) => ({
      key: _id,
      queue,
      job: name,
      id,
      reason: failure?.reason ?? '',
      failedAt: failure?.at ?? '',
      attempts,
      correlation,
      repeated: repeats !== undefined,
    }));
  }

  /** Has it tried anew, with all its attempts, now. False: there is no such failed job. Works without Redis and services. */
  async retry(key: string, now: Instant): Promise<boolean> {
    const { modifiedCount } = await this.#jobs.updateOne(
      { _id: key, failure: { $exists: true }, state: { $in: ['failed', 'scheduled'] } },
      {
        $set: { state: 'scheduled', at: now, since: new Date(), generation: newGeneration(), attempts: 0, losses: 0 },
        $unset: { failure: '' },
      },
    );
    return modifiedCount === 1;
  }

  /** Forgets it; a repeated job only loses the note of its failure. False: there is no such failed job. */
  async drop(key: string): Promise<boolean> {
    const { deletedCount } = await this.#jobs.deleteOne({ _id: key, state: 'failed' });
    if (deletedCount === 1) return true;
    const { modifiedCount } = await this.#jobs.updateOne({ _id: key, failure: { $exists: true } }, { $unset: { failure: '' } });
    return modifiedCount === 1;
  }
}
