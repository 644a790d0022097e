import { type Instant, minuteOfDay, type TimeWindow, weekdays } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { Temporal } from 'temporal-polyfill';
import type { Availability, Schedule } from './host-availability.rule.ts';
import { type OffsetPeriod, zoneOffsets } from './zone-offsets.rule.ts';

/** A span of time, `from` included, `to` not. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

interface Open {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;

/**
 * When a schedule is open between two instants: disjoint, in order, joined where they touch.
 *
 * An instant is open when a clock on the wall of the host shows a time within the hours of the date it shows. So hours that a
 * clock change skips do not exist, and hours that it repeats are open twice. On the days of a travel period the clock hangs
 * in the zone of the travel.
 */
export function openHours({ travels }: Pick<Availability, 'travels'>, schedule: Schedule, from: Instant, to: Instant): readonly Span[] {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const offsets = new Map<string, readonly OffsetPeriod[]>();
  const open: Open[] = [];
  // The date in any zone is at most one day away from the date in UTC.
  for (let midnight = floorToDay(range.from) - day; range.from < range.to && midnight <= range.to + day; midnight += day) {
    const date = instant(midnight).slice(0, 10);
    const windows = hoursOn(schedule, date);
    if (windows.length === 0) continue;
    const zone = travels.find((travel) => travel.from <= date && date <= travel.until)?.zone ?? schedule.zone;
    const periods = offsets.get(zone) ?? zoneOffsets(zone, range.from, range.to);
    offsets.set(zone, periods);
    for (const period of periods) open.push(...windows.map((window) => openWithin(period, midnight, window)));
  }
  return join(open).map((span) => ({ from: instant(span.from), to: instant(span.to) }));
}

/** The hours that count on a date: its override, or else those of the weekday. */
export function hoursOn({ overrides, weeklyHours }: Schedule, date: string): readonly TimeWindow[] {
  const override = overrides[date];
  if (override) return override.windows;
  const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  return weekday ? weeklyHours[weekday] : [];
}

/** The part of a day's window that falls into a period of one offset; `to` may be before `from`: none. */
const openWithin = (period: OffsetPeriod, midnight: number, { start, end }: TimeWindow): Open => ({
  from: Math.max(period.from, midnight + minuteOfDay(start) * 60_000 - period.offset),
  to: Math.min(period.to, midnight + minuteOfDay(end) * 60_000 - period.offset),
});

function join(spans: readonly Open[]): readonly Open[] {
  const joined: Open[] = [];
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

const floorToDay = (epoch: number): number => Math.floor(epoch / day) * day;
