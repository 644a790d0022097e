import type { Commit } from '@candor/contracts';
import type { Received } from '../log/receive-commits.ts';

/** Where received commits go: the service's own log. Taking in the same commits twice changes nothing. */
export interface ReceiveCommits {
  /** Throws `CorruptStream` when another commit has the place of one of these; the rest are then in the log. */
  receive(commits: readonly Commit[]): Promise<Received>;
}

export const RECEIVE_COMMITS = Symbol('RECEIVE_COMMITS');

// Patterns under which the transport hands batches to Nest's handlers.
export const commitsReceived = 'commits-received';
export const republishAsked = 'republish-asked';
