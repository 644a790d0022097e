import { calendarStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { readCalendar } from '../jobs/read-calendar.job.ts';

/** The first reading asks for the next one, and so on; a last one finds the calendar gone and forgets what it kept of it. */
export const readCalendarsWhenConnected: Reactor = {
  name: 'read-calendars-when-connected',
  begins: 'at-first-event',
  from: [
    reactionsTo(calendarStream, {
      CalendarConnected: ({ data: { personId, calendarId, connection } }) =>
        enqueue(readCalendar, { personId, calendarId, connection, round: 1 }),
      CalendarDisconnected: ({ data: { personId, calendarId } }) =>
        enqueue(readCalendar, { personId, calendarId, connection: 0, round: null }),
    }),
  ],
};
