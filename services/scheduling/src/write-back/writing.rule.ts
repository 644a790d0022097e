import type { CalendarFailure, Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

/** How writing to somebody's calendar goes. No events, as long as it goes well. */
export interface Writing {
  readonly personId: string;
  readonly connection: number;
  readonly writtenAt?: Instant | undefined;
  /** In a row. */
  readonly failures: number;
  readonly failingSince?: Instant | undefined;
  readonly why?: CalendarFailure | undefined;
  /** The server takes our sign-in no more: until then it is not tried, lest it locks the account. */
  readonly pausedUntil?: Instant | undefined;
}

/** Its owner is told after so many failures in a row, and at once when it is up to them. */
const toldAfter = 3;
const pause = 24 * 60 * 60_000;

export const afterWriting = ({ personId, connection }: Writing, now: Instant): Writing => ({
  personId,
  connection,
  writtenAt: now,
  failures: 0,
});

export const afterFailure = (before: Writing, why: CalendarFailure, now: Instant): Writing & { readonly failingSince: Instant } => ({
  ...before,
  failures: before.failures + 1,
  failingSince: before.failingSince ?? now,
  why,
  pausedUntil: why === 'sign_in_refused' ? instant(Date.parse(now) + pause) : undefined,
});

export const isPaused = ({ pausedUntil }: Writing, now: Instant): boolean => pausedUntil !== undefined && now < pausedUntil;

export const isTold = ({ failures, why }: Writing): boolean => failures >= toldAfter || why === 'sign_in_refused';
