import { exportScheduleStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { runExportSchedule } from './jobs/run-export-schedule.job.ts';

/** Each time, the next one is planned. */
export const runScheduleWhenItIsDue: Reactor = {
  name: 'run-schedule-when-it-is-due',
  begins: 'at-first-event',
  from: [
    reactionsTo(exportScheduleStream, {
      ExportScheduleSet: ({ data: { scheduleId, nextAt } }) => enqueue(runExportSchedule, { scheduleId, dueAt: nextAt }, nextAt),
      ExportScheduleRan: ({ data: { scheduleId, nextAt } }) => enqueue(runExportSchedule, { scheduleId, dueAt: nextAt }, nextAt),
    }),
  ],
};
