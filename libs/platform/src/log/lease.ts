import type { mongo } from 'mongoose';
import { inTime } from '../service/in-time.ts';

/** What a leader may rely on while it works. `held` turns false at two thirds of the lease, before anybody else can have it. */
export interface Lease {
  readonly epoch: number;
  held(): boolean;
}

export interface LeaseDocument {
  readonly _id: 'sequencer';
  readonly owner: string;
  readonly epoch: number;
  readonly expiresAt: Date;
}

/** Another leader took over: whoever sees this stops at once. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Leadership of one service's log, judged by the database's clock so that the clocks of processes do not matter. The epoch
 * only rises; every write of a leader names it and so matches nothing once another leads.
 */
export class LeaseStore {
  constructor(
    private readonly seq: mongo.Collection<LeaseDocument>,
    private readonly owner: string,
    readonly milliseconds: number,
  ) {}

  async ensure(): Promise<void> {
    await this.seq.updateOne({ _id: 'sequencer' }, { $setOnInsert: { owner: '', epoch: 0, expiresAt: new Date(0) } }, { upsert: true });
  }

  async acquire(): Promise<HeldLease | undefined> {
    const asked = performance.now();
    const taking = this.seq.findOneAndUpdate(
      { _id: 'sequencer', $expr: { $lt: ['$expiresAt', '$$NOW'] } },
      [{ $set: { owner: this.owner, epoch: { $add: ['$epoch', 1] }, expiresAt: { $add: ['$$NOW', this.milliseconds] } } }],
      { returnDocument: 'after' },
    );
    const taken = await inTime(this.milliseconds, taking);
    return taken ? new HeldLease(this.seq, taken.epoch, this.milliseconds, asked) : undefined;
  }
}

export class HeldLease implements Lease {
  #safeUntil: number;

  constructor(
    private readonly seq: mongo.Collection<LeaseDocument>,
    readonly epoch: number,
    private readonly milliseconds: number,
    asked: number,
  ) {
    this.#safeUntil = asked + (milliseconds * 2) / 3;
  }

  held(): boolean {
    return performance.now() < this.#safeUntil;
  }

  /** Throws {@link LeaseLost} when another leader has it. */
  async renew(): Promise<void> {
    const asked = performance.now();
    const { matchedCount } = await this.seq.updateOne({ _id: 'sequencer', epoch: this.epoch }, [
      { $set: { expiresAt: { $add: ['$$NOW', this.milliseconds] } } },
    ]);
    if (matchedCount === 0) throw new LeaseLost(`epoch ${this.epoch} is over`);
    this.#safeUntil = asked + (this.milliseconds * 2) / 3;
  }

  /** Gives it up, so that a successor need not wait for it to expire. */
  async release(): Promise<void> {
    this.#safeUntil = 0;
    const given = { $set: { expiresAt: new Date(0) } };
    await inTime(this.milliseconds, this.seq.updateOne({ _id: 'sequencer', epoch: this.epoch }, given));
  }
}
