import { calendarStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { tellOfCalendarTrouble } from '../jobs/tell-of-calendar-trouble.job.ts';

/** There is one such event for each time that something stops working, however often it is tried. */
export const tellOwnersOfCalendarTrouble: Reactor = {
  name: 'tell-owners-of-calendar-trouble',
  begins: 'at-deployment',
  from: [
    reactionsTo(calendarStream, {
      CalendarReadFailed: ({ data: { personId, calendarId, since } }) => enqueue(tellOfCalendarTrouble, { personId, calendarId, since }),
      WriteBackFailed: ({ data: { personId, since } }) => enqueue(tellOfCalendarTrouble, { personId, calendarId: null, since }),
    }),
  ],
};
