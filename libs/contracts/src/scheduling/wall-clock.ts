import { z } from 'zod';
import { Instant } from '../commit.ts';

/** A day on a calendar, in nobody's zone yet: `2026-03-29`. */
export const CalendarDate = z.iso.date();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** The name of a zone as it was stored. Whether a machine knows it depends on its time zone data, so this only looks at the form. */
export const ZoneName = z.string().regex(/^UTC$|^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*){1,2}$/);
export type ZoneName = z.infer<typeof ZoneName>;

const isKnownZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** A zone as somebody types it: must be known here and now. Offsets (`+02:00`) are refused, they know no daylight saving. */
export const Zone = z
  .string()
  .max(64)
  .refine((name) => ZoneName.safeParse(name).success && isKnownZone(name), {
    error: 'Name an IANA time zone such as Europe/Berlin or America/New_York.',
  });

/** An instant as somebody writes it, with any offset: `2026-03-29T09:00:00+01:00`. */
export const Moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(Instant)
  .refine((at) => at >= '2000-01-01' && at < '2200-01-01', { error: 'Choose a time from the year 2000 to 2199.' });

const wallTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Wall time of a day to the minute: `09:30`. */
export const WallTime = z.string().regex(wallTime, 'Write a time of day as HH:MM, from 00:00 to 23:59.');
/** As {@link WallTime}, and `24:00` for the end of the day. */
export const WallTimeEnd = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write the end as HH:MM, up to 24:00.');

/**
 * Wall hours within one day, `start` included, `end` not. A time over midnight is two windows, one ending at 24:00 and one
 * starting at 00:00 on the next day: so every window belongs to exactly one day, and replacing a day replaces all of it.
 */
export const TimeWindow = z
  .object({ start: WallTime, end: WallTimeEnd })
  .readonly()
  .refine(({ start, end }) => start < end, {
    error: 'The start must be before the end. Over midnight, write two windows: one to 24:00, one from 00:00 on the next day.',
  });
export type TimeWindow = z.infer<typeof TimeWindow>;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The windows of every weekday; none: closed. */
export const WeeklyHours = z
  .object(
    Object.fromEntries(weekdays.map((day) => [day, z.array(TimeWindow).readonly()])) as Record<
      Weekday,
      z.ZodReadonly<z.ZodArray<typeof TimeWindow>>
    >,
  )
  .readonly();
export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** Minutes since the day's 00:00 on the clock: `09:30` is 570, `24:00` is 1440. */
export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** How long the windows are together, in minutes of a day without a clock change. They must not overlap. */
export const minutesIn = (windows: readonly TimeWindow[]): number =>
  windows.reduce((sum, { start, end }) => sum + minuteOfDay(end) - minuteOfDay(start), 0);
