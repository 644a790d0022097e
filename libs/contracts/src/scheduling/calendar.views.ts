import { z } from 'zod';
import { Instant } from '../commit.ts';
import { CalendarFailure } from './calendar.event.ts';
import { ZoneName } from './wall-clock.ts';

/** Why an event of a calendar was left out, or was read with a guess. */
export const CalendarProblem = z.enum([
  'malformed',
  'no_start',
  'ends_before_start',
  'recurs_too_often',
  'recurrence_not_understood',
  'unknown_zone',
]);
export type CalendarProblem = z.infer<typeof CalendarProblem>;

/** What was made of a calendar. Only the person whose it is sees this. */
export const CalendarReport = z.object({
  /** Events that were found, exceptions of recurring ones counted. */
  events: z.number().int(),
  /** Of these, those that count. The others are free, cancelled, or chats booked here, which count anyway. */
  busy: z.number().int(),
  free: z.number().int(),
  ours: z.number().int(),
  /** The first problems; `unknown_zone`: it counts, in the zone of the calendar. */
  problems: z.array(
    z.object({
      /** Of the file, from 1. */
      line: z.number().int(),
      uid: z.string().nullable(),
      summary: z.string().nullable(),
      problem: CalendarProblem,
    }),
  ),
  problemCount: z.number().int(),
});
export type CalendarReport = z.infer<typeof CalendarReport>;

const failing = z.object({
  since: Instant,
  why: CalendarFailure,
  times: z.number().int().describe('Attempts in a row'),
});

export const CalendarView = z.object({
  calendarId: z.string(),
  /** `null`: can no longer be read. */
  name: z.string().nullable(),
  zone: ZoneName,
  /** Of a feed's address only the host is shown: the rest is often a secret. */
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('feed'), host: z.string().nullable() }),
    z.object({ kind: z.literal('file') }),
  ]),
  /** `failing`: what was read last still counts. */
  state: z.enum(['not_read_yet', 'fresh', 'stale', 'failing']),
  /** When it was last read well. */
  readAt: Instant.nullable(),
  ageMinutes: z.number().int().nullable(),
  nextReadAt: Instant.nullable(),
  failing: failing.nullable(),
  report: CalendarReport.nullable(),
});
export type CalendarView = z.infer<typeof CalendarView>;

export const CalendarsView = z.object({
  calendars: z.array(CalendarView),
  /** Where bookings are written to. */
  writeBack: z
    .object({
      provider: z.enum(['caldav']),
      host: z.string().nullable(),
      calendarName: z.string().nullable(),
      writtenAt: Instant.nullable(),
      failing: failing.nullable(),
    })
    .nullable(),
  /** Whether there is an address at which the bookings can be read. */
  feed: z.boolean(),
  computedAt: Instant,
});
export type CalendarsView = z.infer<typeof CalendarsView>;

/** Where a calendar program reads a person's bookings. Whoever has the address can read them. */
export const CalendarFeedView = z.object({ address: z.string() });
export type CalendarFeedView = z.infer<typeof CalendarFeedView>;

/** The calendars that a server has for somebody. */
export const FoundCalendarsView = z.object({
  calendars: z.array(z.object({ calendarUrl: z.string(), calendarName: z.string() })),
});
export type FoundCalendarsView = z.infer<typeof FoundCalendarsView>;
