import type { mongo } from 'mongoose';
import { Gathered } from '../gathering/gathered.ts';
import { durable } from './transaction.ts';

export interface CheckpointDocument {
  readonly _id: string;
  readonly position: number;
  /** These rows are no longer read. */
  readonly replacedBy?: string;
}

export const checkpointsIn = (db: mongo.Db): mongo.Collection<CheckpointDocument> => db.collection('checkpoints', durable);

interface Move {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The checkpoints of a service: all its handlers look at theirs, and go past what is no matter of theirs, at about the same time. */
export class CheckpointStore {
  readonly #checkpoints: mongo.Collection<CheckpointDocument>;
  readonly #loads = new Gathered<string, number | undefined>(async (ids) => {
    const positions = await this.#positions(ids);
    return ids.map((id) => positions.get(id));
  });
  readonly #moves = new Gathered<Move, boolean>((moves) => this.#moveAll(moves));

  constructor(db: mongo.Db) {
    this.#checkpoints = checkpointsIn(db);
  }

  load(id: string): Promise<number | undefined> {
    return this.#loads.ask(id);
  }

  /** False: it is not at `from`. */
  move(move: Move): Promise<boolean> {
    return this.#moves.ask(move);
  }

  async #moveAll(moves: readonly Move[]): Promise<readonly boolean[]> {
    const updates = moves.map(({ id, from, to }) => ({
      updateOne: { filter: { _id: id, position: from }, update: { $set: { position: to } } },
    }));
    const { matchedCount } = await this.#checkpoints.bulkWrite(updates, { ordered: false });
    if (matchedCount === moves.length) return moves.map(() => true);
    const positions = await this.#positions(moves.map(({ id }) => id));
    return moves.map(({ id, to }) => positions.get(id) === to);
  }

  async #positions(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await this.#checkpoints.find({ _id: { $in: [...new Set(ids)] } }).toArray();
    return new Map(found.map(({ _id, position }) => [_id, position]));
  }
}

const stores = new WeakMap<mongo.Db, CheckpointStore>();

/** One for each database that a process has open. */
export function checkpointStoreOf(db: mongo.Db): CheckpointStore {
  const store = stores.get(db) ?? new CheckpointStore(db);
  stores.set(db, store);
  return store;
}
