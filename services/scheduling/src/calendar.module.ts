import { handle, type ServiceParts } from '@candor/platform';
import { calendar } from './calendar/calendar.decider.ts';
import { CalendarFiles } from './calendar/calendar-files.ts';
import { CalendarReader } from './calendar/calendar-reader.ts';
import { CalendarReads } from './calendar/calendar-reads.ts';
import { CalendarsController } from './calendar/calendars.controller.ts';
import { FeedReader } from './calendar/feed-reader.ts';
import { OUTSIDE, type Outside, PublicInternet } from './calendar/outside.ts';
import { OwnCalendars } from './calendar/own-calendars.ts';
import { OwnFeedController } from './calendar/own-feed.controller.ts';
import { PersonCalendars } from './calendar/person-calendars.ts';
import { BookingsPassedOn, passBookingOn } from './jobs/pass-booking-on.job.ts';
import { CalendarReadings, readCalendar } from './jobs/read-calendar.job.ts';
import { CalendarTroubleMailer, tellOfCalendarTrouble } from './jobs/tell-of-calendar-trouble.job.ts';
import { BookingWriting, writeBooking } from './jobs/write-booking.job.ts';
import { UpcomingWriting, writeUpcoming } from './jobs/write-upcoming.job.ts';
import { forgetCalendarsWhenAPersonIsErased } from './reacting/forget-calendars-when-a-person-is-erased.reactor.ts';
import { readCalendarsWhenConnected } from './reacting/read-calendars-when-connected.reactor.ts';
import { tellOwnersOfCalendarTrouble } from './reacting/tell-owners-of-calendar-trouble.reactor.ts';
import { writeBookingsToCalendars } from './reacting/write-bookings-to-calendars.reactor.ts';
import { busyTimes } from './reading/busy-times.projection.ts';
import { CalendarFeedsQueries } from './reading/calendar-feeds.queries.ts';
import { CalendarsQueries } from './reading/calendars.queries.ts';
import { BookingWriter } from './write-back/booking-writer.ts';
import { CalDav } from './write-back/caldav.ts';
import { CALENDAR_PROVIDERS, type CalendarProviders } from './write-back/calendar-provider.ts';
import { WriteBackController } from './write-back/write-back.controller.ts';
import { WrittenBookings } from './write-back/written-bookings.ts';

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
    forgetCalendarsWhenAPersonIsErased,
    readCalendarsWhenConnected,
    tellOwnersOfCalendarTrouble,
    writeBookingsToCalendars,
  ],
  jobs: [
    // one per line, sorted
    handle(passBookingOn, BookingsPassedOn),
    handle(readCalendar, CalendarReadings, { timeout: 120_000 }),
    handle(tellOfCalendarTrouble, CalendarTroubleMailer),
    handle(writeBooking, BookingWriting, { timeout: 60_000 }),
    handle(writeUpcoming, UpcomingWriting),
  ],
  controllers: [
    // one per line, sorted
    CalendarFeedsQueries,
    CalendarsController,
    CalendarsQueries,
    OwnFeedController,
    WriteBackController,
  ],
  providers: [
    // one per line, sorted
    BookingWriter,
    CalendarFiles,
    CalendarReader,
    CalendarReads,
    FeedReader,
    OwnCalendars,
    PersonCalendars,
    WrittenBookings,
    {
      provide: CALENDAR_PROVIDERS,
      useFactory: (outside: Outside): CalendarProviders => ({ caldav: new CalDav(outside) }),
      inject: [OUTSIDE],
    },
    { provide: OUTSIDE, useFactory: () => new PublicInternet() },
  ],
} satisfies Omit<ServiceParts, 'service'>;
