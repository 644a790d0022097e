import { z } from 'zod';
import { Instant } from '../commit.ts';
import { BookingBuffers, BookingCaps, BookingHorizon } from './availability.event.ts';
import { CalendarDate, Moment, TimeWindow, WeeklyHours, Zone, ZoneName } from './wall-clock.ts';

/** Only in the host's own view; nobody else is shown it. */
const note = z.string().nullable().optional();

export const AvailabilityView = z.object({
  organizationId: z.string(),
  hostId: z.string(),
  /** The host's zone, that of the default schedule: days of caps and horizon are counted in it. */
  zone: ZoneName,
  defaultScheduleId: z.string(),
  schedules: z.array(
    z.object({
      scheduleId: z.string(),
      name: z.string(),
      zone: ZoneName,
      weeklyHours: WeeklyHours,
      overrides: z.array(z.object({ date: CalendarDate, windows: z.array(TimeWindow).readonly(), note })),
    }),
  ),
  travels: z.array(z.object({ travelId: z.string(), from: CalendarDate, until: CalendarDate, zone: ZoneName, note })),
  buffers: BookingBuffers,
  noticeMinutes: z.number().int(),
  horizon: BookingHorizon,
  caps: BookingCaps,
  /** Of the host's stream: for `If-Match`. */
  version: z.number().int(),
});
export type AvailabilityView = z.infer<typeof AvailabilityView>;

/** The schedules that a host has, as far as hours go; an empty list: none yet. */
export const SchedulesView = z.object({
  items: z.array(AvailabilityView.shape.schedules.element.pick({ scheduleId: true, name: true, zone: true, weeklyHours: true })),
});
export type SchedulesView = z.infer<typeof SchedulesView>;

const daysAtOnce = 100;

/** Which hours to show: at most 100 days, of the default schedule and in the host's zone if nothing else is asked for. */
export const OpenHoursQuery = z
  .object({ from: Moment, to: Moment, schedule: z.string().max(64).optional(), zone: Zone.optional() })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'The end must be after the beginning.' })
  .refine(({ from, to }) => !(Date.parse(to) - Date.parse(from) > daysAtOnce * 86_400_000), {
    path: ['to'],
    error: `Ask for at most ${daysAtOnce} days at once.`,
  });
export type OpenHoursQuery = z.output<typeof OpenHoursQuery>;

const span = z.object({ from: Instant, to: Instant });

/** When the schedule is open; `localFrom` and `localTo` are the same instants on a clock in `zone`, with its offset. */
export const OpenHoursView = z.object({
  scheduleId: z.string(),
  zone: ZoneName,
  windows: z.array(span.extend({ localFrom: z.string(), localTo: z.string() })),
  openMinutes: z.number(),
  /** What notice and horizon leave for guests, as of `computedAt`; `null`: nothing. Busy times and caps are not looked at. */
  bookable: span.nullable(),
  computedAt: Instant,
});
export type OpenHoursView = z.infer<typeof OpenHoursView>;
