import type { SequencedCommit } from '@candor/event-sourcing';

/**
 * Reads the log by position, in the process that leads the service. `take` persists its own checkpoint: what it resolved is
 * never handed to it again by this process, and what it had not resolved may be, after a restart.
 */
export interface Follower {
  readonly name: string;
  /** The last position that is done with. */
  position(): Promise<number>;
  /** In order and without gaps. May hand over commits that were taken already. Throws: the same commits come again later. */
  take(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void>;
}
