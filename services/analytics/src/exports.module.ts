import { bookingStream, conversationStream, organizationStream, outcomeStream, personStream } from '@candor/contracts';
import { handle, type ServiceParts } from '@candor/platform';
import { exportFile } from './exports/export.decider.ts';
import { ExportFilesController } from './exports/export-files.controller.ts';
import { ExportLinks } from './exports/export-link.ts';
import { ExportRights } from './exports/export-rights.ts';
import { exportSchedule } from './exports/export-schedule.decider.ts';
import { ExportSchedulesController } from './exports/export-schedules.controller.ts';
import { ExportsController } from './exports/exports.controller.ts';
import { ExportExpirer, expireExport } from './exports/jobs/expire-export.job.ts';
import { ExportMaking, makeExport } from './exports/jobs/make-export.job.ts';
import { ExportFilesRemover, removeExportFiles } from './exports/jobs/remove-export-files.job.ts';
import { ExportScheduleRunner, runExportSchedule } from './exports/jobs/run-export-schedule.job.ts';
import { ExportMailer, sendExportMail } from './exports/jobs/send-export-mail.job.ts';
import { ExportMaker } from './exports/making/export-maker.ts';
import { ExportParts } from './exports/making/export-parts.ts';
import { ExportRows } from './exports/making/export-rows.ts';
import { FigureRows } from './exports/making/figure-rows.ts';
import { ModelRows } from './exports/making/model-rows.ts';
import { exportBookings } from './exports/reading/export-bookings.projection.ts';
import { exportConversations } from './exports/reading/export-conversations.projection.ts';
import { exportMembers } from './exports/reading/export-members.projection.ts';
import { exportOutcomes } from './exports/reading/export-outcomes.projection.ts';
import { exportPeople } from './exports/reading/export-people.projection.ts';
import { ExportRowsQueries } from './exports/reading/export-rows.queries.ts';
import { exportSchedules } from './exports/reading/export-schedules.projection.ts';
import { exportsMade } from './exports/reading/exports.projection.ts';
import { ExportsQueries } from './exports/reading/exports.queries.ts';
import { runScheduleWhenItIsDue } from './exports/run-schedule-when-it-is-due.reactor.ts';
import { workOnExportWhenItMovesOn } from './exports/work-on-export-when-it-moves-on.reactor.ts';

/** Files of data for people and programs: asked for, made in the background, fetched, made again. */
export const exportParts = {
  streams: [
    // one per line, sorted
    exportFile,
    exportSchedule,
  ],
  receives: [
    // one per line, sorted
    bookingStream,
    conversationStream,
    organizationStream,
    outcomeStream,
    personStream,
  ],
  projections: [
    // one per line, sorted
    exportBookings,
    exportConversations,
    exportMembers,
    exportOutcomes,
    exportPeople,
    exportSchedules,
    exportsMade,
  ],
  reactors: [
    // one per line, sorted
    runScheduleWhenItIsDue,
    workOnExportWhenItMovesOn,
  ],
  jobs: [
    // one per line, sorted
    handle(expireExport, ExportExpirer),
    // formatting waits for one thread anyway
    handle(makeExport, ExportMaking, { concurrency: 2 }),
    handle(removeExportFiles, ExportFilesRemover),
    handle(runExportSchedule, ExportScheduleRunner),
    handle(sendExportMail, ExportMailer),
  ],
  controllers: [
    // one per line, sorted
    ExportFilesController,
    ExportRowsQueries,
    ExportSchedulesController,
    ExportsController,
    ExportsQueries,
  ],
  providers: [
    // one per line, sorted
    ExportLinks,
    ExportMaker,
    ExportParts,
    ExportRights,
    ExportRows,
    FigureRows,
    ModelRows,
  ],
  erasers: [
    // one per line, sorted
    ExportParts,
  ],
} satisfies Omit<ServiceParts, 'service'>;
