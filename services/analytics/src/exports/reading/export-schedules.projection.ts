import { type ExportScheduleStream, type ExportScheduleView, exportScheduleStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** Schedules that are in force, by id. */
export const exportSchedules: Projection<ExportScheduleView> = {
  name: 'export-schedules',
  version: 1,
  indexes: [['ownerId', 'nextAt']],
  from: [
    rowsFrom<ExportScheduleStream, ExportScheduleView>(exportScheduleStream, ({ subject }) => subject, {
      ExportScheduleSet: (_row, { data, version }) => ({ ...data, lastExportId: null, version }),
      ExportScheduleRan: (row, { data: { exportId, nextAt }, version }) => row && { ...row, lastExportId: exportId, nextAt, version },
      ExportScheduleRemoved: () => undefined,
    }),
  ],
};
