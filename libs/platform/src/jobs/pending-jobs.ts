import type { Instant } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { GatheredInserts } from '../gathering/gathered-inserts.ts';
import { isDuplicate } from '../service/is-duplicate.ts';
import { type JobProgress, newGeneration, type PendingJob, type PendingState, pendingJobsOf, type Repeats } from './pending-job.ts';
import { gapAfter, nextOccurrence } from './rhythm.ts';

/** What is asked for: a pending job without its course so far. */
export type NewPendingJob = Pick<PendingJob, '_id' | 'queue' | 'name' | 'id' | 'data' | 'at' | 'correlation' | 'trace'> & {
  readonly repeats?: Repeats;
};

export type RepeatedJob = NewPendingJob & { readonly repeats: Repeats };

export type Merge = (before: unknown, asked: unknown) => unknown;

const waiting: readonly PendingState[] = ['scheduled', 'queued'];

/**
 * The jobs of a service that are not done yet: the durable truth, of which Redis only has a copy. A change names the
 * generation that it is about and matches nothing when that is over.
 */
export class PendingJobs {
  readonly #jobs: mongo.Collection<PendingJob>;
  readonly #inserts: GatheredInserts<PendingJob>;

  constructor(service: mongo.Db) {
    this.#jobs = pendingJobsOf(service);
    this.#inserts = new GatheredInserts(this.#jobs);
  }

  async ensure(): Promise<void> {
    await this.#jobs.createIndex({ state: 1, at: 1 });
  }

  /** Records it unless it is pending already; then it is merged into that one. One that had been given up begins anew. */
  async record(job: NewPendingJob, state: PendingState, merge?: Merge): Promise<PendingJob | undefined> {
    const document = fresh(job, state);
    for (;;) {
      const before = merge && (await this.get(job._id));
      if (before && before.state !== 'failed') {
        if (await this.merged(before, job.data, merge)) return undefined;
        continue;
      }
      if (await this.inserted(document)) return document;
      const { modifiedCount } = await this.#jobs.replaceOne({ _id: job._id, state: 'failed' }, document);
      if (modifiedCount === 1) return document;
      if (!merge) return undefined;
    }
  }

  /** False: there is one of that name. */
  private async inserted(job: PendingJob): Promise<boolean> {
    try {
      await this.#inserts.insert(job);
      return true;
    } catch (failure) {
      if (isDuplicate(failure)) return false;
      throw failure;
    }
  }

  /** False when the pending job changed meanwhile. */
  private async merged({ _id, state, generation, data, next }: PendingJob, asked: unknown, merge: Merge): Promise<boolean> {
    const { matchedCount } =
      state === 'running'
        ? await this.#jobs.updateOne(
            { _id, generation, state, ...(next === undefined ? { next: { $exists: false } } : { next }) },
            { $set: { next: next === undefined ? asked : merge(next, asked) } },
          )
        : await this.#jobs.updateOne({ _id, generation, state, data }, { $set: { data: merge(data, asked) } });
    return matchedCount === 1;
  }

  /** The repeated jobs that there are, and no others; one whose rhythm has not changed keeps its time. */
  async repeatOnly(jobs: readonly RepeatedJob[]): Promise<void> {
    await this.#jobs.deleteMany({ repeats: { $exists: true }, _id: { $nin: jobs.map(({ _id }) => _id) } });
    for (const job of jobs) {
      if (await this.record(job, 'scheduled')) continue;
      const { at, data, repeats, _id } = job;
      await this.#jobs.updateOne({ _id }, { $set: { data } });
      await this.#jobs.updateOne({ _id, state: 'scheduled', 'repeats.rhythm': { $ne: repeats.rhythm } }, { $set: { at, repeats } });
    }
  }

  /** Scheduled jobs whose time has come, in order. */
  due(now: Instant, limit: number): Promise<PendingJob[]> {
    return this.#jobs
      .find({ state: 'scheduled', at: { $lte: now } })
      .sort({ at: 1, _id: 1 })
      .limit(limit)
      .toArray();
  }

  async next(): Promise<Instant | undefined> {
    const [first] = await this.#jobs.find({ state: 'scheduled' }).sort({ at: 1 }).limit(1).toArray();
    return first?.at;
  }

  /** What Redis should have, oldest first. */
  inRedis(): AsyncIterable<PendingJob> {
    return this.#jobs.find({ state: { $in: ['queued', 'running'] } }).sort({ at: 1 });
  }

  async queued(jobs: readonly PendingJob[]): Promise<void> {
    const since = new Date();
    const updates = jobs.map(({ _id, generation }) => ({
      updateOne: { filter: { _id, generation, state: 'scheduled' as const }, update: { $set: { state: 'queued' as const, since } } },
    }));
    if (updates.length > 0) await this.#jobs.bulkWrite(updates, { ordered: false });
  }

  /** Begins it. Undefined when it is no longer wanted: cancelled, or done by another process. */
  async claim(_id: string, generation: string): Promise<PendingJob | undefined> {
    const died = { $cond: [{ $eq: ['$state', 'running'] }, 1, 0] };
    const claimed = await this.#jobs.findOneAndUpdate(
      { _id, generation, state: { $ne: 'failed' } },
      [{ $set: { state: 'running', since: '$$NOW', losses: { $add: ['$losses', died] } } }],
      { returnDocument: 'after' },
    );
    return claimed ?? undefined;
  }

  /** Done, or given up at an operator's wish: forgotten, back in its rhythm, or to be done once more. */
  async finish(job: PendingJob, now: Instant): Promise<void> {
    const { _id, generation } = job;
    if (job.repeats)
      await this.#jobs.updateOne({ _id, generation }, { $set: again(job, now), $unset: { failure: '', stopping: '', progress: '' } });
    else {
      const { deletedCount } = await this.#jobs.deleteOne({ _id, generation, next: { $exists: false } });
      if (deletedCount === 0) await this.onceMore(job, now);
    }
  }

  /** With what was asked for while it ran; false when nothing was. */
  private async onceMore({ _id, generation }: PendingJob, now: Instant): Promise<boolean> {
    const anew = { state: 'scheduled', generation: newGeneration(), at: now, since: '$$NOW', attempts: 0, losses: 0, data: '$next' };
    const { modifiedCount } = await this.#jobs.updateOne({ _id, generation, next: { $exists: true } }, [
      { $set: anew },
      { $unset: ['next', 'stopping', 'progress', 'failure'] },
    ]);
    return modifiedCount === 1;
  }

  /** Tried too often. A repeated job stays in its rhythm and keeps the failure until it succeeds. */
  async giveUp(job: PendingJob, reason: string, now: Instant): Promise<void> {
    const { _id, generation } = job;
    if (await this.onceMore(job, now)) return;
    const failure = { reason: reason.slice(0, 1_000), at: now };
    const state = job.repeats ? again(job, now) : { state: 'failed' as const, since: new Date(), attempts: job.attempts + 1 };
    await this.#jobs.updateOne({ _id, generation }, { $set: { ...state, failure }, $unset: { stopping: '', progress: '' } });
  }

  /** Back to waiting in Redis, for a retry or because the process stops. */
  async release({ _id, generation }: PendingJob, attempts: number): Promise<void> {
    await this.#jobs.updateOne({ _id, generation }, { $set: { state: 'queued', since: new Date(), attempts }, $unset: { progress: '' } });
  }

  async note({ _id, generation }: PendingJob, progress: JobProgress): Promise<void> {
    await this.#jobs.updateOne({ _id, generation, state: 'running' }, { $set: { progress } }, { writeConcern: { w: 1 } });
  }

  get(_id: string): Promise<PendingJob | null> {
    return this.#jobs.findOne({ _id });
  }

  /** Takes it away unless it runs; then it is marked as to be stopped. The job as it was, or undefined when there is none. */
  async cancel(_id: string): Promise<PendingJob | undefined> {
    for (;;) {
      const taken = await this.#jobs.findOneAndDelete({ _id, state: { $in: [...waiting, 'failed'] } });
      if (taken) return taken;
      const marked = await this.#jobs.findOneAndUpdate({ _id, state: 'running' }, { $set: { stopping: true } });
      if (marked) return marked;
      if (!(await this.get(_id))) return undefined;
    }
  }

  /** Which of these somebody wants stopped. */
  async stopping(keys: readonly string[]): Promise<string[]> {
    const found = await this.#jobs.find({ _id: { $in: [...keys] }, stopping: true }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }
}

function fresh(job: NewPendingJob, state: PendingState): PendingJob {
  return { ...job, state, generation: newGeneration(), since: new Date(), attempts: 0, losses: 0 };
}

function again({ repeats, at }: PendingJob, now: Instant) {
  if (!repeats) throw new Error('not a repeated job');
  const next = nextOccurrence(repeats.rhythm, now > at ? now : at);
  return {
    state: 'scheduled' as const,
    generation: newGeneration(),
    at: next,
    since: new Date(),
    attempts: 0,
    losses: 0,
    repeats: { ...repeats, gap: gapAfter(repeats.rhythm, next) },
  };
}
