import { type Instant, minuteOfDay, type TimeWindow, type Weekday, weekdays } from '@candor/contracts';
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
  const known = { dates: datesAround(range), offsets: (zone: string) => zoneOffsets(zone, range.from, range.to) };
  return openStretches(host, schedule, range, known).map((span) => ({ from: instant(span.from), to: instant(span.to) }));
}

/** What the hours of many hosts have in common. */
export interface KnownZones {
  /** {@link datesAround} at least the range. */
  readonly dates: readonly CalendarDay[];
  /** Of at least the range. */
  readonly offsets: (zone: string) => readonly OffsetPeriod[];
}

/** {@link openHours} in numbers. */
export function openStretches(
  { travels }: Pick<Availability, 'travels'>,
  schedule: Schedule,
  range: Stretch,
  { dates, offsets }: KnownZones,
): readonly Stretch[] {
  const periods = new Map<string, readonly OffsetPeriod[]>();
  const minutes = new Map<readonly TimeWindow[], readonly Stretch[]>();
  const open: Stretch[] = [];
  for (const { date, midnight, weekday } of range.from < range.to ? dates : []) {
    const windows = schedule.overrides[date]?.windows ?? schedule.weeklyHours[weekday];
    if (windows.length === 0) continue;
    const zone = travelOn(travels, date)?.zone ?? schedule.zone;
    const within = periods.get(zone) ?? cut(offsets(zone), range);
    const day = minutes.get(windows) ?? windows.map(({ start, end }) => ({ from: minuteOfDay(start), to: minuteOfDay(end) }));
    periods.set(zone, within);
    minutes.set(windows, day);
    for (const period of within) for (const window of day) open.push(openWithin(period, midnight, window));
  }
  return joined(open);
}

export interface CalendarDay {
  readonly date: string;
  readonly weekday: Weekday;
  /** Of the date in UTC. */
  readonly midnight: number;
}

/** Every date that clocks anywhere show within a range: at most one day away from the date in UTC. */
export function datesAround({ from, to }: Stretch): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let midnight = floorToDay(from) - day; midnight <= to + day; midnight += day)
    days.push({ date: instant(midnight).slice(0, 10), weekday: weekdayOf(midnight), midnight });
  return days;
}

/** The travel that a date belongs to. */
export const travelOn = (travels: readonly Travel[], date: string): Travel | undefined =>
  travels.find((travel) => travel.from <= date && date <= travel.until);

/** The hours that count on a date: its override, or else those of the weekday. */
export const hoursOn = ({ overrides, weeklyHours }: Schedule, date: string): readonly TimeWindow[] =>
  overrides[date]?.windows ?? weeklyHours[weekdayOf(Date.parse(date))];

const weekdayOf = (midnight: number): Weekday => weekdays[(((midnight / day - aMonday) % 7) + 7) % 7] ?? 'monday';

const cut = (periods: readonly OffsetPeriod[], range: Stretch): readonly OffsetPeriod[] =>
  periods
    .map(({ from, to, offset }) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to), offset }))
    .filter(({ from, to }) => from < to);

/** The part of a day's window, in minutes of the day, that falls into a period of one offset; `to` may be before `from`: none. */
const openWithin = (period: OffsetPeriod, midnight: number, window: Stretch): Stretch => ({
  from: Math.max(period.from, midnight + window.from * 60_000 - period.offset),
  to: Math.min(period.to, midnight + window.to * 60_000 - period.offset),
});

const floorToDay = (epoch: number): number => Math.floor(epoch / day) * day;
