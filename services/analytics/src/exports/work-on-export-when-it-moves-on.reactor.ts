import { exportLimits, exportStream } from '@candor/contracts';
import { enqueue, instant, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { expireExport } from './jobs/expire-export.job.ts';
import { makeExport } from './jobs/make-export.job.ts';
import { removeExportFiles } from './jobs/remove-export-files.job.ts';
import { sendExportMail } from './jobs/send-export-mail.job.ts';

const day = 86_400_000;

/** A file is made when it is asked for, told of by mail where a schedule asked for it, and removed when its time is over. */
export const workOnExportWhenItMovesOn: Reactor = {
  name: 'work-on-export-when-it-moves-on',
  begins: 'at-first-event',
  from: [
    reactionsTo(exportStream, {
      ExportRequested: ({ data: { exportId } }) => enqueue(makeExport, { exportId }),
      ExportRetried: ({ data: { exportId } }) => enqueue(makeExport, { exportId }),
      ExportCompleted: ({ data: { exportId, expiresAt } }) => [
        enqueue(expireExport, { exportId }, expiresAt),
        // it looks whether a schedule asked for it
        enqueue(sendExportMail, { exportId }),
      ],
      ExportFailed: ({ data: { exportId }, occurredAt }) =>
        enqueue(expireExport, { exportId }, instant(Date.parse(occurredAt) + exportLimits.keptDays * day)),
      ExportCancelled: ({ data: { exportId } }) => enqueue(removeExportFiles, { exportId }),
      ExportRemoved: ({ data: { exportId } }) => enqueue(removeExportFiles, { exportId }),
    }),
  ],
};
