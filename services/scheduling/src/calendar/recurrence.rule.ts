import type ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** Wall times are epoch milliseconds as if the wall were in UTC. */
export type Wall = number;

export interface WallRange {
  readonly from: Wall;
  readonly to: Wall;
}

/** It recurs so often, or so seldom, that nobody could say when within reason. */
export class RecursTooOften extends Error {
  override readonly name = 'RecursTooOften';
}

/** Of one event: steps of its rule, and times that are looked at. Rules with a COUNT begin at
 * their first time, others near the window. */
const most = { steps: 10_000, counted: 5_000, looks: 30_000 } as const;

/**
 * When a recurring event begins within a range, its first time included even where the rule does not name it. `wallOf` says
 * what an `UNTIL` in UTC is on the wall. Throws {@link RecursTooOften}, and other errors for rules that make no sense.
 */
export function recurrences(rule: ICAL.Recur, first: Wall, range: WallRange, wallOf: (instant: number) => Wall): readonly Wall[] {
  const { until } = rule;
  const last = until ? lastOf(until, wallOf) : undefined;
  if (last !== undefined && last < range.from) return [];
  const parts = rule.toString().replace(/;?UNTIL=[^;]*/i, '');
  const expansion = new RRuleTemporal({
    rruleString: `RRULE:${parts}${last === undefined ? '' : `;UNTIL=${inRule(last)}`}`,
    dtstart: Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO('UTC'),
    includeDtstart: true,
    maxIterations: rule.count ? most.counted : most.steps,
    maxCandidateEvaluations: most.looks,
    cache: false,
  });
  try {
    return expansion.between(new Date(range.from), new Date(range.to), true).map(({ epochMilliseconds }) => epochMilliseconds);
  } catch (failure) {
    throw failure instanceof Error && /maximum/i.test(failure.message) ? new RecursTooOften(failure.message) : failure;
  }
}

/** A date stands for the whole day. */
function lastOf(until: ICAL.Time, wallOf: (instant: number) => Wall): Wall {
  const wall = wallTimeOf(until);
  if (until.isDate) return wall + 86_399_000;
  return until.zone?.tzid === 'UTC' ? wallOf(wall) : wall;
}

const inRule = (wall: Wall): string => `${new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** The last second of a minute may be its 60th. Throws for years before 1 and after 9999. */
export function wallTimeOf({ year, month, day, hour, minute, second }: ICAL.Time): Wall {
  if (!(year >= 1 && year <= 9_999)) throw new RangeError('there is no such year');
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, Math.min(second, 59));
}
