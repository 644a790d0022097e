import { z } from 'zod';
import { Instant } from '../commit.ts';
import { BusySpan, CalendarFailure } from './calendar.event.ts';
import { Zone } from './wall-clock.ts';

export const calendarLimits = {
  calendars: 10,
  nameLength: 80,
  addressLength: 2_000,
  /** Of a file or of what a feed answers. */
  bytes: 10 * 1024 * 1024,
} as const;

const printable = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
const line = (longest: number) => z.string().trim().min(1).max(longest).regex(printable, 'Leave line breaks and control characters out.');
const calendarId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'Choose an id of 1 to 64 letters, digits, - or _.');
/** `null`: all of the person's bookings. */
const organizationId = z.string().min(1).nullable();
const connection = z.number().int().positive();
const spans = z.array(BusySpan).readonly();

const calendar = { calendarId, name: line(calendarLimits.nameLength), zone: Zone };
const failure = { connection, since: Instant, why: CalendarFailure };

/** What is asked of a person's calendars: by themselves, and, the `record…` ones, by the jobs that read and write them. */
export const calendarCommands = {
  connectFeed: z.strictObject({ ...calendar, address: line(calendarLimits.addressLength) }),
  connectFile: z.strictObject({ ...calendar, fileId: z.string().min(1) }),
  disconnect: z.strictObject({ calendarId }),
  recordReading: z.strictObject({ calendarId, connection, window: BusySpan, spans }),
  recordFailure: z.strictObject({ calendarId, ...failure }),
  openFeed: z.strictObject({ feedId: z.string().min(1), organizationId }),
  closeFeed: z.strictObject({ organizationId }),
  connectWriteBack: z.strictObject({
    provider: z.enum(['caldav']),
    server: line(calendarLimits.addressLength),
    user: line(320),
    password: z.string().min(1).max(1_000),
    calendarUrl: line(calendarLimits.addressLength),
    calendarName: line(200),
  }),
  disconnectWriteBack: z.strictObject({}),
  recordWriting: z.strictObject({ connection }),
  recordWritingFailure: z.strictObject(failure),
  /** The person is erased: nothing is kept of their calendars. */
  forget: z.strictObject({}),
} as const;
