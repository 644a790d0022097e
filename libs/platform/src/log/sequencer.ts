import type { mongo } from 'mongoose';
import { failpoint } from '../service/failpoints.ts';
import type { CommitDocument } from './commit.document.ts';
import { type Lease, type LeaseDocument, LeaseLost } from './lease.ts';
import { type Batch, type Placed, planNext, StreamHeads, type Waiting } from './sequencing.ts';

export interface SequenceDocument extends LeaseDocument {
  /** Last position given out by a plan. */
  readonly pos?: number;
  /** The batch being stamped, `[commit, position]`; a successor stamps it again before it goes on. */
  readonly plan?: Plan;
}

type Plan = readonly (readonly [mongo.ObjectId, number])[];

export interface SequencerReports {
  /** A commit waits for versions `from` and later of its stream that are not here. */
  gap(stream: string, from: number): void;
  /** A commit claims versions that its stream already has in another form: it stays unsequenced for good. */
  broken(stream: string, from: number): void;
  /** Commits whose positions are final. Their stamps follow. */
  sequenced(commits: readonly Placed[]): void;
}

const fill = { commits: 500, bytes: 8_000_000 };

/**
 * Gives each commit its position, one batch at a time: (1) a plan is written by compare-and-set under the leader's epoch,
 * (2) its commits are stamped, idempotently. Killed in between, the successor stamps the same plan again; so a position
 * never changes hands once it is planned, and no transaction is held.
 */
export class Sequencer {
  readonly #heads: StreamHeads;
  #last = 0;

  constructor(
    private readonly commits: mongo.Collection<CommitDocument>,
    private readonly seq: mongo.Collection<SequenceDocument>,
    private readonly client: mongo.MongoClient,
    private readonly lease: Lease,
    private readonly reports: SequencerReports,
  ) {
    this.#heads = new StreamHeads(commits);
  }

  /**
   * Finishes what the leader before left; resolves with the last position. To be called once, before {@link sequence}. The
   * commits themselves say where they end, so that they are enough: a restored log comes without what its leaders noted.
   */
  async resume(): Promise<number> {
    const state = await this.seq.findOne({ _id: 'sequencer' });
    if (state?.epoch !== this.lease.epoch) throw new LeaseLost(`epoch ${this.lease.epoch} is over`);
    await this.stamp(state.plan ?? []);
    this.#last = Math.max(state.pos ?? 0, await this.lastStamped());
    await this.seq.updateOne({ _id: 'sequencer', epoch: this.lease.epoch }, { $set: { pos: this.#last } });
    return this.#last;
  }

  /** Sequences one batch; true when it was full, so that there may be more. */
  async sequence(): Promise<boolean> {
    const { placed, full } = await this.pending();
    if (placed.length === 0) return false;
    const plan = placed.map(({ _id, position }) => [_id, position] as const);
    const end = placed.reduce((last, { position, from, to }) => Math.max(last, position + to - from), this.#last);
    failpoint('sequencer.before-plan');
    if (!this.lease.held()) throw new LeaseLost(`epoch ${this.lease.epoch} was not renewed in time`);
    const { matchedCount } = await this.seq.updateOne({ _id: 'sequencer', epoch: this.lease.epoch }, { $set: { pos: end, plan } });
    if (matchedCount === 0) throw new LeaseLost(`epoch ${this.lease.epoch} is over`);
    failpoint('sequencer.after-plan');
    this.#last = end;
    this.#heads.advance(placed);
    this.reports.sequenced(placed);
    await this.stamp(plan);
    return full;
  }

  private async lastStamped(): Promise<number> {
    const last = await this.commits.findOne({ pos: { $gt: 0 } }, { sort: { pos: -1 }, projection: { pos: 1, from: 1, to: 1 } });
    return last ? (last.pos ?? 0) + last.to - last.from : 0;
  }

  /** The driver does not repeat an update of many, and a new primary may be there in a moment; a stamp may be repeated. */
  private async stamp(plan: Plan): Promise<void> {
    if (plan.length === 0) return;
    await this.stampOnce(plan).catch(() => this.stampOnce(plan));
    failpoint('sequencer.after-stamps');
  }

  /** One update for all of them takes half the time of one for each. */
  private async stampOnce(plan: Plan): Promise<void> {
    const ids = plan.map(([id]) => id);
    const positions = plan.map(([, position]) => position);
    const pos = { $arrayElemAt: [{ $literal: positions }, { $indexOfArray: [{ $literal: ids }, '$_id'] }] };
    await this.commits.updateMany({ _id: { $in: ids }, pos: null }, [{ $set: { pos } }]);
  }

  /** A snapshot shows every commit that precedes one it shows, so no version of an own stream can be missing from it. */
  private async pending(): Promise<Batch> {
    const session = this.client.startSession({ snapshot: true });
    try {
      const waiting = this.commits
        .find({ pos: null }, { session })
        .sort({ stream: 1, from: 1 })
        .project<Waiting>({ stream: 1, from: 1, to: 1, commitId: 1, at: 1, events: 1, bytes: { $bsonSize: '$$ROOT' } })
        .batchSize(fill.commits);
      return await planNext(waiting, this.#heads, this.#last, fill, this.reports);
    } finally {
      await session.endSession();
    }
  }
}
