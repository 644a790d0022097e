import { stream } from '../definition/stream.ts';
import { calendarCommands } from './calendar.commands.ts';
import { calendarEvents } from './calendar.event.ts';

/** Subject: the person's id. */
export const calendarStream = stream({
  service: 'scheduling',
  name: 'calendar',
  published: false,
  events: calendarEvents,
  commands: calendarCommands,
  rejections: {
    unknown_calendar: 404,
    no_feed: 404,
    no_write_back: 404,
    too_many_calendars: 422,
  },
});
export type CalendarStream = typeof calendarStream;
