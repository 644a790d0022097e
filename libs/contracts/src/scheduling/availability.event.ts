import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { CalendarDate, TimeWindow, WeeklyHours, ZoneName } from './wall-clock.ts';

const minutes = z.number().int().nonnegative();
const cap = z.number().int().positive().nullable();

/** How far ahead guests can book: a number of days after today, or between two days; days are the host's, both ends included. */
export const BookingHorizon = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rolling'), days: z.number().int().positive(), counting: z.enum(['calendar', 'business']) }).readonly(),
  z.object({ kind: z.literal('fixed'), from: CalendarDate, until: CalendarDate }).readonly(),
]);
export type BookingHorizon = z.infer<typeof BookingHorizon>;

export const BookingBuffers = z.object({ beforeMinutes: minutes, afterMinutes: minutes }).readonly();
export type BookingBuffers = z.infer<typeof BookingBuffers>;

/** Bookings over all chat types in one day, week (from Monday) and month of the host; `null`: no cap. */
export const BookingCaps = z.object({ perDay: cap, perWeek: cap, perMonth: cap }).readonly();
export type BookingCaps = z.infer<typeof BookingCaps>;

const schedule = { scheduleId: z.string().min(1) };
const note = personal(z.string().max(1_000), 'hostId').optional();

/** What happens to a host's availability. Windows are stored sorted, without overlaps, and joined where they touch. */
export const availabilityEvents = {
  ScheduleCreated: event(
    z.object({
      ...schedule,
      organizationId: z.string().min(1),
      hostId: z.string().min(1),
      name: z.string().min(1),
      zone: ZoneName,
      weeklyHours: WeeklyHours,
    }),
  ),
  ScheduleRenamed: event(z.object({ ...schedule, name: z.string().min(1) })),
  ScheduleZoneChanged: event(z.object({ ...schedule, zone: ZoneName })),
  WeeklyHoursSet: event(z.object({ ...schedule, weeklyHours: WeeklyHours })),
  /** These windows, and only these, count on that day; no windows: a day off. */
  DayOverridden: event(
    z.object({ ...schedule, hostId: z.string().min(1), date: CalendarDate, windows: z.array(TimeWindow).readonly(), note }),
  ),
  DayOverrideRemoved: event(z.object({ ...schedule, date: CalendarDate })),
  ScheduleArchived: event(z.object(schedule)),
  DefaultScheduleChosen: event(z.object(schedule)),
  /** From the first to the last day, wall hours of every schedule are those of this zone. Planned again: replaces the former plan. */
  TravelPlanned: event(
    z.object({
      travelId: z.string().min(1),
      hostId: z.string().min(1),
      from: CalendarDate,
      until: CalendarDate,
      zone: ZoneName,
      note,
    }),
  ),
  TravelCancelled: event(z.object({ travelId: z.string().min(1) })),
  BuffersSet: event(BookingBuffers),
  NoticeSet: event(z.object({ noticeMinutes: minutes })),
  HorizonSet: event(z.object({ horizon: BookingHorizon })),
  CapsSet: event(BookingCaps),
} as const;
