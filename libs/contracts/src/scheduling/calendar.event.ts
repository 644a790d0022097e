import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ZoneName } from './wall-clock.ts';

const id = z.string().min(1);
const whose = { personId: id };
const calendar = { ...whose, calendarId: id };
const text = (longest: number) => personal(z.string().min(1).max(longest), 'personId');

/** Busy, `from` included, `to` not; nothing is known of why. */
export const BusySpan = z.object({ from: Instant, to: Instant }).readonly();
export type BusySpan = z.infer<typeof BusySpan>;
const spans = z.array(BusySpan).readonly();

/** Why a calendar could not be read. */
export const CalendarFailure = z.enum([
  'address_refused',
  'unreachable',
  'too_slow',
  'too_large',
  'sign_in_refused',
  'not_found',
  'refused_by_server',
  'not_a_calendar',
  'cut_short',
  'too_complicated',
]);
export type CalendarFailure = z.infer<typeof CalendarFailure>;

/** What a person's calendars say of when they are busy, and the calendars that Candor writes for them. */
export const calendarEvents = {
  /** Connected again under the same id: replaces what it was. `connection` counts them over all calendars of the person. */
  CalendarConnected: event(
    z.object({
      ...calendar,
      connection: z.number().int().positive(),
      name: text(80),
      /** In which all-day events and times without a zone are read. */
      zone: ZoneName,
      source: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('feed'), address: text(2_000) }).readonly(),
        z.object({ kind: z.literal('file'), fileId: id }).readonly(),
      ]),
    }),
  ),
  /** Its busy times have been freed before. */
  CalendarDisconnected: event(z.object(calendar)),
  /** How busy times changed since the last time. `window` is what was looked at; nothing is known of times outside it. */
  BusyTimesRead: event(z.object({ ...calendar, window: BusySpan, taken: spans, freed: spans })),
  /** Several readings in a row failed, the first one at `since`. What was read last still counts. */
  CalendarReadFailed: event(z.object({ ...calendar, since: Instant, why: CalendarFailure })),
  CalendarReadRecovered: event(z.object(calendar)),
  /**
   * The person's bookings can be read at an address with this id in it, all of them or (`organizationId`) those with one
   * organization; an earlier address for the same is no longer good.
   */
  CalendarFeedOpened: event(z.object({ ...whose, feedId: id, organizationId: id.nullable() })),
  CalendarFeedClosed: event(z.object({ ...whose, feedId: id, organizationId: id.nullable() })),
  /** Bookings are written to a calendar of the person; an earlier one is no longer written to. */
  WriteBackConnected: event(
    z.object({
      ...whose,
      connection: z.number().int().positive(),
      provider: z.enum(['caldav']),
      server: text(2_000),
      user: text(320),
      password: text(1_000),
      calendarUrl: text(2_000),
      calendarName: text(200),
    }),
  ),
  WriteBackDisconnected: event(z.object({ ...whose, connection: z.number().int().positive() })),
  WriteBackFailed: event(z.object({ ...whose, connection: z.number().int().positive(), since: Instant, why: CalendarFailure })),
  WriteBackRecovered: event(z.object({ ...whose, connection: z.number().int().positive() })),
} as const;
