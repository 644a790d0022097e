import type { SequencedCommit } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { type CheckpointStore, checkpointStoreOf, checkpointsIn } from './checkpoint-store.ts';

/** Somebody else moved the checkpoint: another leader is at work, or an operator. What was being written is undone. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

/** Commits were left out between the checkpoint and what was handed over. */
export class CommitsMissing extends Error {
  override readonly name = 'CommitsMissing';
}

/**
 * How far a handler is, by compare-and-set, so that two leaders cannot both go past the same commits. What needed no write
 * is gone past in memory first ({@link pass}) and stored with the next {@link move}.
 */
export class Checkpoint {
  #stored: number | undefined;
  #passed = 0;
  readonly #store: CheckpointStore;

  constructor(
    private readonly db: mongo.Db,
    readonly id: string,
    /** Where a handler begins that has never run. */
    private readonly start: () => Promise<number> = async () => 0,
  ) {
    this.#store = checkpointStoreOf(db);
  }

  async position(): Promise<number> {
    this.#stored ??= await this.load();
    return Math.max(this.#stored, this.#passed);
  }

  /** False: another leader or an operator moved it meanwhile, and what was gone past in memory is forgotten. */
  async refresh(): Promise<boolean> {
    const stored = await this.load();
    const unmoved = stored === this.#stored;
    if (!unmoved) this.forget();
    this.#stored = stored;
    return unmoved;
  }

  /** What is stored lags behind {@link position} by so much. */
  get unsaved(): number {
    return Math.max(0, this.#passed - (this.#stored ?? 0));
  }

  pass(to: number): void {
    this.#passed = Math.max(this.#passed, to);
  }

  /** Stores `to`; call {@link moved} once the transaction is through. Throws {@link CheckpointMoved}. */
  async move(to: number, session: mongo.ClientSession | undefined): Promise<void> {
    this.#stored ??= await this.load();
    const from = this.#stored;
    const isMoved = session ? await this.moveWith(session, from, to) : await this.#store.move({ id: this.id, from, to });
    if (!isMoved) throw new CheckpointMoved(`${this.id} is no longer at ${from}`);
  }

  moved(to: number): void {
    this.#stored = to;
    this.pass(to);
  }

  /** After a failure only the database knows. */
  forget(): void {
    this.#stored = undefined;
    this.#passed = 0;
  }

  private async moveWith(session: mongo.ClientSession, from: number, to: number): Promise<boolean> {
    const at = { _id: this.id, position: from };
    return (await checkpointsIn(this.db).updateOne(at, { $set: { position: to } }, { session })).matchedCount > 0;
  }

  private async load(): Promise<number> {
    const found = await this.#store.load(this.id);
    if (found !== undefined) return found;
    const position = await this.start();
    const now = await checkpointsIn(this.db).findOneAndUpdate(
      { _id: this.id },
      { $setOnInsert: { position } },
      { upsert: true, returnDocument: 'after' },
    );
    return now?.position ?? position;
  }
}

export const endOfCommit = (commit: SequencedCommit): number => commit.position + commit.events.length - 1;

/** Those of `commits` that come after `position`. Throws {@link CommitsMissing} when the first of them is not the next. */
export function after(position: number, commits: readonly SequencedCommit[]): readonly SequencedCommit[] {
  const fresh = commits.filter((commit) => commit.position > position);
  let next = position + 1;
  for (const commit of fresh) {
    if (commit.position !== next) throw new CommitsMissing(`the commit at ${commit.position} came where ${next} was due`);
    next = endOfCommit(commit) + 1;
  }
  return fresh;
}
