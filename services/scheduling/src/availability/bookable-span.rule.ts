import type { BookingHorizon, Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { Temporal } from 'temporal-polyfill';
import { type Availability, hostZone } from './host-availability.rule.ts';
import type { Span } from './open-hours.rule.ts';
import type { Stretch } from './stretches.rule.ts';
import { dateIn, startOfDay } from './zone-offsets.rule.ts';

/** When a chat asked for now may begin, by the host's notice and horizon alone; undefined: there is no such time. */
export function bookableSpan(state: Availability, now: Instant): Span | undefined {
  const earliest = Date.parse(now) + state.noticeMinutes * 60_000;
  const { from, to } = horizonOf(hostZone(state), state.horizon, now);
  return Math.max(earliest, from) < to ? { from: instant(Math.max(earliest, from)), to: instant(to) } : undefined;
}

/** The days that a horizon leaves in a zone, first and last included, and the same as a stretch. */
export function horizonOf(
  zone: string,
  horizon: BookingHorizon,
  now: Instant,
): Stretch & { readonly first: string; readonly last: string } {
  const { first, last } = horizonDays(horizon, dateIn(zone, now));
  const dayAfter = Temporal.PlainDate.from(last).add({ days: 1 }).toString();
  return { first, last, from: startOfDay(zone, first), to: startOfDay(zone, dayAfter) };
}

function horizonDays(horizon: BookingHorizon, today: string): { readonly first: string; readonly last: string } {
  if (horizon.kind === 'fixed') return { first: horizon.from, last: horizon.until };
  const start = Temporal.PlainDate.from(today);
  const last = horizon.counting === 'calendar' ? start.add({ days: horizon.days }) : businessDaysAfter(start, horizon.days);
  return { first: today, last: last.toString() };
}

/** Business days are Monday to Friday. */
function businessDaysAfter(start: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let date = start;
  for (let left = days; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left--;
  }
  return date;
}
