import type { ThreadJob } from '@candor/platform';
import { busyFromCalendar, type CalendarReading, type CalendarToRead } from './busy-from-calendar.rule.ts';

/** Reading a calendar in a thread of its own: a large or malicious one keeps nobody waiting and can be ended. */
export const run: ThreadJob<CalendarToRead, CalendarReading> = (calendar) => busyFromCalendar(calendar);
