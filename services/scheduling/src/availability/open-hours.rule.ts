import { type Instant, minuteOfDay, type TimeWindow, weekdays } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import type { Availability, Schedule, Travel } from './host-availability.rule.ts';
import { joined, type Stretch } from './stretches.rule.ts';
import { type OffsetPeriod, zoneOffsets } from './zone-offsets.rule.ts';

/** A span of time, `from` included, `to` not. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

const day = 86_400_000;
/** 1969-12-29, in days since 1970-01-01. */
const aMonday = -3;

/**
 * When a schedule is open between two instants: disjoint, in order, joined where they touch.
 *
 * An instant is open when a clock on the wall of the host shows a time within the hours of the date it shows. So hours that a
 * clock change skips do not exist, and hours that it repeats are open twice. On the days of a travel period the clock hangs
 * in the zone of the travel.
 */
export function openHours(host: Pick<Availability, 'travels'>, schedule: Schedule, from: Instant, to: Instant): readonly Span[] {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const open = openStretches(host, schedule, range, (zone) => zoneOffsets(zone, range.from, range.to));
  return open.map((span) => ({ from: instant(span.from), to: instant(span.to) }));
}

/** {@link openHours} in numbers. `offsetsOf` gives the offsets of a zone over at least the range; it is asked once for each zone. */
export function openStretches(
  { travels }: Pick<Availability, 'travels'>,
  schedule: Schedule,
  range: Stretch,
  offsetsOf: (zone: string) => readonly OffsetPeriod[],
): readonly Stretch[] {
  const offsets = new Map<string, readonly OffsetPeriod[]>();
  const open: Stretch[] = [];
  // The date in any zone is at most one day away from the date in UTC.
  for (let midnight = floorToDay(range.from) - day; range.from < range.to && midnight <= range.to + day; midnight += day) {
    const date = instant(midnight).slice(0, 10);
    const windows = hoursOn(schedule, date);
    if (windows.length === 0) continue;
    const zone = travelOn(travels, date)?.zone ?? schedule.zone;
    const periods = offsets.get(zone) ?? within(range, offsetsOf(zone));
    offsets.set(zone, periods);
    for (const period of periods) for (const window of windows) open.push(openWithin(period, midnight, window));
  }
  return joined(open);
}

/** The travel that a date belongs to. */
export const travelOn = (travels: readonly Travel[], date: string): Travel | undefined =>
  travels.find((travel) => travel.from <= date && date <= travel.until);

/** The hours that count on a date: its override, or else those of the weekday. */
export function hoursOn({ overrides, weeklyHours }: Schedule, date: string): readonly TimeWindow[] {
  const override = overrides[date];
  if (override) return override.windows;
  const weekday = weekdays[(((Date.parse(date) / day - aMonday) % 7) + 7) % 7];
  return weekday ? weeklyHours[weekday] : [];
}

const within = (range: Stretch, periods: readonly OffsetPeriod[]): readonly OffsetPeriod[] =>
  periods
    .map(({ from, to, offset }) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to), offset }))
    .filter(({ from, to }) => from < to);

/** The part of a day's window that falls into a period of one offset; `to` may be before `from`: none. */
const openWithin = (period: OffsetPeriod, midnight: number, { start, end }: TimeWindow): Stretch => ({
  from: Math.max(period.from, midnight + minuteOfDay(start) * 60_000 - period.offset),
  to: Math.min(period.to, midnight + minuteOfDay(end) * 60_000 - period.offset),
});

const floorToDay = (epoch: number): number => Math.floor(epoch / day) * day;
