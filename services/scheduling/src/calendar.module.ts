import { handle, type ServiceParts } from '@candor/platform';
import { calendar } from './calendar/calendar.decider.ts';
import { CalendarFiles } from './calendar/calendar-files.ts';
import { CalendarReader } from './calendar/calendar-reader.ts';
import { CalendarReads } from './calendar/calendar-reads.ts';
import { CalendarsController } from './calendar/calendars.controller.ts';
import { FeedReader } from './calendar/feed-reader.ts';
import { OUTSIDE, PublicInternet } from './calendar/outside.ts';
import { OwnCalendars } from './calendar/own-calendars.ts';
import { OwnFeedController } from './calendar/own-feed.controller.ts';
import { PersonCalendars } from './calendar/person-calendars.ts';
import { CalendarReadings, readCalendar } from './jobs/read-calendar.job.ts';
import { readCalendarsWhenConnected } from './reacting/read-calendars-when-connected.reactor.ts';
import { busyTimes } from './reading/busy-times.projection.ts';
import { CalendarFeedsQueries } from './reading/calendar-feeds.queries.ts';
import { CalendarsQueries } from './reading/calendars.queries.ts';

/** The part of the map that is about people's own calendars. */
export const calendarParts = {
  streams: [
    // one per line, sorted
    calendar,
  ],
  receives: [],
  projections: [
    // one per line, sorted
    busyTimes,
  ],
  reactors: [
    // one per line, sorted
    readCalendarsWhenConnected,
  ],
  jobs: [
    // one per line, sorted
    handle(readCalendar, CalendarReadings, { timeout: 120_000 }),
  ],
  controllers: [
    // one per line, sorted
    CalendarFeedsQueries,
    CalendarsController,
    CalendarsQueries,
    OwnFeedController,
  ],
  providers: [
    // one per line, sorted
    CalendarFiles,
    CalendarReader,
    CalendarReads,
    FeedReader,
    OwnCalendars,
    PersonCalendars,
    { provide: OUTSIDE, useFactory: () => new PublicInternet() },
  ],
} satisfies Omit<ServiceParts, 'service'>;
