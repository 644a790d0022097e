import type { mongo } from 'mongoose';
import { type Lease, LeaseLost } from '../log/lease.ts';

/** How far a service's commits have been published, in its collection `checkpoints`. */
export interface PublisherDocument {
  readonly _id: 'publisher';
  /** The last position that is done with. */
  readonly position: number;
  readonly epoch: number;
  /** The furthest position ever reached; commits up to it are being published again. */
  readonly reached: number;
  /** How many of the topic's partitions are used. */
  readonly partitions: number;
  /** Per partition, the offset after the last message that Kafka acknowledged: if the topic ends before it, Kafka lost some. */
  readonly offsets: readonly number[];
  /** Rises each time that publishing goes back, also when this document was lost: milliseconds since the epoch, or one more. */
  readonly generation: number;
  /** Per partition, where the topic ended when the generation began. */
  readonly starts: readonly number[];
  /** An operator wants everything from this position on to be published again. */
  readonly republishFrom?: number;
}

/** The publisher's checkpoint in the hands of one leader; every write names the leader's epoch. */
export class Publication {
  constructor(
    private readonly checkpoints: mongo.Collection<PublisherDocument>,
    private readonly lease: Lease,
  ) {}

  /** Undefined when nothing was ever published. Throws {@link LeaseLost}. */
  async claim(): Promise<PublisherDocument | undefined> {
    const { epoch } = this.lease;
    const claimed = await this.checkpoints.findOneAndUpdate(
      { _id: 'publisher', epoch: { $lte: epoch } },
      { $set: { epoch } },
      { returnDocument: 'after' },
    );
    if (claimed) return claimed;
    if (await this.checkpoints.findOne({ _id: 'publisher' })) throw this.lost();
    return undefined;
  }

  /** `ends`: where each partition of the topic ends now. */
  async begin(ends: readonly number[]): Promise<PublisherDocument> {
    const { epoch } = this.lease;
    const first = {
      _id: 'publisher' as const,
      position: 0,
      epoch,
      reached: 0,
      partitions: ends.length,
      offsets: ends,
      generation: Date.now(),
      starts: ends,
    };
    await this.checkpoints.insertOne(first);
    return first;
  }

  /** Goes back to just before a position. From the beginning on, all partitions that the topic has by now are used. */
  async goBack(state: PublisherDocument, from: number, ends: readonly number[]): Promise<PublisherDocument> {
    const changed = await this.checkpoints.findOneAndUpdate(
      { _id: 'publisher', epoch: this.lease.epoch },
      {
        $set: {
          position: Math.min(from - 1, state.position),
          partitions: from === 1 ? ends.length : state.partitions,
          offsets: ends,
          generation: Math.max(state.generation + 1, Date.now()),
          starts: ends,
        },
        $unset: { republishFrom: '' },
      },
      { returnDocument: 'after' },
    );
    if (!changed) throw this.lost();
    return changed;
  }

  /** Throws {@link LeaseLost}, and an error when somebody has asked to go back meanwhile. */
  async advance(state: PublisherDocument, position: number, offsets: readonly number[]): Promise<PublisherDocument> {
    const reached = Math.max(state.reached, position);
    const { matchedCount } = await this.checkpoints.updateOne(
      { _id: 'publisher', epoch: this.lease.epoch, position: state.position, republishFrom: { $exists: false } },
      { $set: { position, reached, offsets } },
    );
    if (matchedCount === 1) return { ...state, position, reached, offsets };
    const now = await this.claim();
    throw new Error(`the publisher's checkpoint was moved to ${now?.republishFrom ?? now?.position}; it goes on from there`);
  }

  private lost(): LeaseLost {
    return new LeaseLost(`epoch ${this.lease.epoch} is over: another process publishes`);
  }
}

/**
 * Asks the process that publishes to send everything from this position on once more: for a new subscriber whose history
 * Kafka no longer has, or to use partitions that were added (from 1). False when nothing was ever published.
 */
export async function republish(checkpoints: mongo.Collection<PublisherDocument>, from: number): Promise<boolean> {
  if (!Number.isSafeInteger(from) || from < 1) throw new RangeError(`Positions begin at 1; ${from} is none.`);
  const { matchedCount } = await checkpoints.updateOne({ _id: 'publisher' }, { $min: { republishFrom: from } });
  return matchedCount === 1;
}
