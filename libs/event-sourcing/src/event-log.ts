import type { Commit, EventMeta, Instant } from '@candor/contracts';
import type { EncodedEvent } from './codec.ts';

declare const boundary: unique symbol;
/** The version of a stream's last event (0: no events). Only a log hands it out, so it is always the end of a commit. */
export type StreamVersion = number & { readonly [boundary]: true };

export interface StreamSlice {
  readonly commits: readonly Commit[];
  readonly version: StreamVersion;
}

export interface StreamWrite {
  readonly stream: string;
  readonly expected: StreamVersion;
  /** Empty: only assert that the stream is still at `expected`. */
  readonly events: readonly EncodedEvent[];
}

export interface NewCommit {
  readonly id: string;
  readonly at: Instant;
  readonly meta: EventMeta;
  /** Canonical text of what was asked. A second commit with this id and another text is a mismatch, not a retry. */
  readonly body: string;
  readonly writes: readonly StreamWrite[];
}

export interface Appended {
  readonly versions: Readonly<Record<string, StreamVersion>>;
  /** The commit was there already: this is the first result again. */
  readonly repeated: boolean;
}

export interface SequencedCommit extends Commit {
  /** Position of the commit's first event; the next commit's is `position + events.length`. */
  readonly position: number;
}

/**
 * The log of one service. Appends are atomic over all writes of a commit and idempotent by its id. Reading by position
 * shows a commit only when every commit before it can be seen too.
 */
export interface EventLog {
  readStream(stream: string): Promise<StreamSlice>;
  /** Throws {@link ConcurrencyConflict}, {@link IdempotencyMismatch}, {@link CommitTooLarge}. */
  append(commit: NewCommit): Promise<Appended>;
  /** The result of an earlier append with this id, as far as this stream goes. Throws {@link IdempotencyMismatch}. */
  findCommit(stream: string, id: string, body: string): Promise<Appended | undefined>;
  /** A number from outside (an ETag) as a version, if the stream is exactly there. Throws {@link ConcurrencyConflict}. */
  versionAt(stream: string, version: number): Promise<StreamVersion>;
  /** Sequenced commits that have events after a position, in order, at most `limit`. */
  readAll(after: number, limit: number): Promise<readonly SequencedCommit[]>;
  /** Position of the stream's event with this version, once it has one. */
  positionOf(stream: string, version: number): Promise<number | undefined>;
}

export const limits = { commitBytes: 512_000, commitEvents: 1_000, streamsPerCommit: 50, longStream: 10_000 } as const;

export class ConcurrencyConflict extends Error {
  override readonly name = 'ConcurrencyConflict';
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${stream} is at version ${actual}, not ${expected}`);
  }
}

export class IdempotencyMismatch extends Error {
  override readonly name = 'IdempotencyMismatch';
  constructor(
    readonly stream: string,
    readonly commitId: string,
  ) {
    super(`${stream} has a commit ${commitId} that asked for something else`);
  }
}

export class CommitTooLarge extends Error {
  override readonly name = 'CommitTooLarge';
}
