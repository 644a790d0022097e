import type { Instant } from '@candor/contracts';
import { instant as at } from '@candor/event-sourcing';
import { Temporal } from 'temporal-polyfill';
import type { Span } from './open-hours.rule.ts';
import { startOfDay } from './zone-offsets.rule.ts';

/** The day, the week (from Monday) and the month of a zone that an instant falls into: what caps are counted over. */
export interface CapPeriods {
  readonly day: Span;
  readonly week: Span;
  readonly month: Span;
}

export function capPeriods(zone: string, instant: Instant): CapPeriods {
  const date = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  const first = date.with({ day: 1 });
  const span = (from: Temporal.PlainDate, length: Temporal.DurationLike): Span => ({
    from: at(startOfDay(zone, from.toString())),
    to: at(startOfDay(zone, from.add(length).toString())),
  });
  return { day: span(date, { days: 1 }), week: span(monday, { weeks: 1 }), month: span(first, { months: 1 }) };
}
