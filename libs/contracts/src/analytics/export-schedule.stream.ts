import { stream } from '../definition/stream.ts';
import { exportScheduleCommands } from './export-schedule.commands.ts';
import { exportScheduleEvents } from './export-schedule.event.ts';

/** Subject: the schedule's id. */
export const exportScheduleStream = stream({
  service: 'analytics',
  name: 'export-schedule',
  published: false,
  events: exportScheduleEvents,
  commands: exportScheduleCommands,
  rejections: {
    unknown_schedule: 404,
    schedule_exists: 409,
    schedule_over: 410,
  },
  advice: {
    unknown_schedule: 'There is no such schedule.',
    schedule_exists: 'It is set up already. Remove it, and set up another one.',
    schedule_over: 'It was removed, and stays so. Set up another one.',
  },
});
export type ExportScheduleStream = typeof exportScheduleStream;
