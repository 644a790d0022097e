import { mongo } from 'mongoose';
import { Gathered } from '../gathering/gathered.ts';
import type { PendingJob } from './pending-job.ts';

type Inserted = boolean | { readonly failure: unknown };

/** Inserts new jobs, those together that are asked for together: one event is followed by jobs of many reactors. */
export class NewPendingJobs {
  readonly #inserts = new Gathered<PendingJob, Inserted>((jobs) => this.insertAll(jobs));

  constructor(private readonly jobs: mongo.Collection<PendingJob>) {}

  /** False: there is one of that name. */
  async insert(job: PendingJob): Promise<boolean> {
    const inserted = await this.#inserts.ask(job);
    if (typeof inserted === 'object') throw inserted.failure;
    return inserted;
  }

  private async insertAll(jobs: readonly PendingJob[]): Promise<readonly Inserted[]> {
    try {
      await this.jobs.insertMany([...jobs], { ordered: false });
      return jobs.map(() => true);
    } catch (failure) {
      if (!(failure instanceof mongo.MongoBulkWriteError) || failure.result.getWriteConcernError()) throw failure;
      const refused = new Map([failure.writeErrors].flat().map((error) => [error.index, error.code]));
      if (refused.size === 0) throw failure;
      return jobs.map((_, index) => (refused.has(index) ? (refused.get(index) === 11000 ? false : { failure }) : true));
    }
  }
}
