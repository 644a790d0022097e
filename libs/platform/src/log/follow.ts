import type { EventLog, SequencedCommit } from '@candor/event-sourcing';
import type { Follower } from './follower.ts';
import { pause } from './pause.ts';
import type { Bell } from './tail.ts';

export interface FollowReports {
  /** The follower failed; the same commits are handed to it again after `milliseconds`. */
  failed(follower: string, failure: unknown, milliseconds: number): void;
}

const batch = 500;
const slowest = 5_000;

/** Hands the log to a follower in order, batch by batch, until `signal` is aborted. Failures are retried for ever. */
export async function follow(
  log: Pick<EventLog, 'readAll'>,
  follower: Follower,
  bell: Bell,
  signal: AbortSignal,
  reports: FollowReports,
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      await followOnce(log, follower, bell, signal, () => {
        failures = 0;
      });
    } catch (failure) {
      if (signal.aborted) return;
      const wait = Math.min(slowest, 100 * 2 ** failures++);
      reports.failed(follower.name, failure, wait);
      await pause(wait, signal);
    }
  }
}

async function followOnce(
  log: Pick<EventLog, 'readAll'>,
  follower: Follower,
  bell: Bell,
  signal: AbortSignal,
  progressed: () => void,
): Promise<void> {
  let position = await follower.position();
  let asked = secondNow();
  while (!signal.aborted) {
    const commits = await log.readAll(position, batch);
    if (commits.length > 0) {
      await follower.take(commits, signal);
      position = endOf(commits);
      progressed();
    }
    // An operator may have moved the checkpoint. Asked after the work: what has just come in need not wait for the answer.
    if (secondNow() !== asked) {
      asked = secondNow();
      position = await follower.position();
    } else if (commits.length === 0) await bell.wait(untilNextSecond(), signal);
  }
}

/** Followers wake and ask in the same moment, so that their questions are one. */
const secondNow = (): number => Math.floor(performance.now() / 1_000);
const untilNextSecond = (): number => Math.ceil(1_000 - (performance.now() % 1_000));

/** Position of the last event of a run of commits. */
export const endOf = (commits: readonly SequencedCommit[]): number => {
  const last = commits.at(-1);
  return last ? last.position + last.events.length - 1 : 0;
};
