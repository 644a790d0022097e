import type { BusySpan, Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

const minute = 60_000;
const day = 24 * 60 * minute;
const week = 7 * day;

/** How often calendars are read, how far failures push that out, and when busy times are too old to be called fresh. */
export const feedRefresh = {
  every: 15 * minute,
  atMost: day,
  freshFor: 60 * minute,
  /** Its owner is told after so many failures in a row. */
  toldAfter: 3,
} as const;

/** Milliseconds until a feed is read again: doubled by each failure in a row, up to a day. */
export const nextReadIn = (failuresInARow: number): number =>
  Math.min(feedRefresh.atMost, feedRefresh.every * 2 ** Math.max(0, failuresInARow));

/** As {@link nextReadIn}, and not before the server wants to be asked again. */
export const nextReadAt = (now: Instant, failuresInARow: number, serverWants = 0): Instant =>
  instant(Date.parse(now) + Math.max(nextReadIn(failuresInARow), Math.min(serverWants, feedRefresh.atMost)));

export type Freshness = 'not_read_yet' | 'fresh' | 'stale';

/** What a host is told about a calendar, from the instants it was last read well and of now. */
export function freshness(lastRead: string | undefined, now: string): Freshness {
  if (lastRead === undefined) return 'not_read_yet';
  return Date.parse(now) - Date.parse(lastRead) <= feedRefresh.freshFor ? 'fresh' : 'stale';
}

/** 1970 began on a Thursday. */
const firstMonday = 4 * day;

/**
 * What is looked at: from the Monday of last week, in UTC, for as long as the longest horizon and two weeks. It moves once a
 * week, so that what recurs for ever is news once a week only.
 */
export function readingWindow(now: Instant): BusySpan {
  const monday = firstMonday + Math.floor((Date.parse(now) - firstMonday) / week) * week;
  return { from: instant(monday - week), to: instant(monday + 107 * week) };
}

/** When the window moves next: a file has to be read again then, though it never changes. */
export const windowMovesAt = (now: Instant): Instant => instant(Date.parse(readingWindow(now).from) + 2 * week);
