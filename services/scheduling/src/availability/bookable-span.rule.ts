import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { Temporal } from 'temporal-polyfill';
import { type Availability, hostZone } from './host-availability.rule.ts';
import type { Span } from './open-hours.rule.ts';
import { dateIn, startOfDay } from './zone-offsets.rule.ts';

/** When a chat asked for now may begin, by the host's notice and horizon alone; undefined: there is no such time. */
export function bookableSpan(state: Availability, now: Instant): Span | undefined {
  const zone = hostZone(state);
  const earliest = Date.parse(now) + state.noticeMinutes * 60_000;
  const { first, last } = horizonDays(state.horizon, dateIn(zone, now));
  const from = Math.max(earliest, startOfDay(zone, first));
  const to = startOfDay(zone, Temporal.PlainDate.from(last).add({ days: 1 }).toString());
  return from < to ? { from: instant(from), to: instant(to) } : undefined;
}

function horizonDays(horizon: Availability['horizon'], today: string): { readonly first: string; readonly last: string } {
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
