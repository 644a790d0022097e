import { historyImportStream, importLimits } from '@candor/contracts';
import { enqueue, instant, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { cancelWaitingImport } from '../jobs/cancel-waiting-import.job.ts';
import { checkHistoryImport } from '../jobs/check-history-import.job.ts';
import { removeImportFile } from '../jobs/remove-import-file.job.ts';
import { runHistoryImport } from '../jobs/run-history-import.job.ts';

const day = 86_400_000;

/** A file is read when it is stored, recorded when that is wanted, and removed when it is no longer needed. */
export const workOnImportWhenItMovesOn: Reactor = {
  name: 'work-on-import-when-it-moves-on',
  begins: 'at-first-event',
  from: [
    reactionsTo(historyImportStream, {
      ImportFileStored: ({ data: { importId, fileId, replacedFileId }, occurredAt }) => [
        enqueue(checkHistoryImport, { importId, fileId }),
        enqueue(cancelWaitingImport, { importId, fileId }, instant(Date.parse(occurredAt) + importLimits.waitingDays * day)),
        ...(replacedFileId === null ? [] : [enqueue(removeImportFile, { importId, fileId: replacedFileId })]),
      ],
      // nothing more can come of it: it has to be corrected and uploaded anew
      ImportChecked: ({ data: { importId, fileId, problem } }) => (problem === null ? [] : enqueue(removeImportFile, { importId, fileId })),
      ImportStarted: ({ data: { importId } }) => enqueue(runHistoryImport, { importId }),
      ImportCompleted: ({ data: { importId, fileId } }) => enqueue(removeImportFile, { importId, fileId }),
      ImportCancelled: ({ data: { importId, fileId } }) => (fileId === null ? [] : enqueue(removeImportFile, { importId, fileId })),
    }),
  ],
};
