const minute = 60_000;

/** How often feeds are read, how far failures push that out, and when busy times are too old to be called fresh. */
export const feedRefresh = { every: 15 * minute, atMost: 24 * 60 * minute, freshFor: 60 * minute } as const;

/** Milliseconds until a feed is read again: doubled by each failure in a row, up to a day. */
export const nextReadIn = (failuresInARow: number): number =>
  Math.min(feedRefresh.atMost, feedRefresh.every * 2 ** Math.max(0, failuresInARow));

export type Freshness = 'never read' | 'fresh' | 'stale';

/** What a host is told about a calendar, from the instants it was last read well and of now. */
export function freshness(lastRead: string | undefined, now: string): Freshness {
  if (lastRead === undefined) return 'never read';
  return Date.parse(now) - Date.parse(lastRead) <= feedRefresh.freshFor ? 'fresh' : 'stale';
}
