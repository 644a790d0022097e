import { batchLimits, invitationBatchStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { cancelWaitingBatch } from '../jobs/cancel-waiting-batch.job.ts';
import { checkInvitationBatch } from '../jobs/check-invitation-batch.job.ts';
import { inviteCandidatesOfBatch } from '../jobs/invite-candidates-of-batch.job.ts';
import { removeBatchFile } from '../jobs/remove-batch-file.job.ts';
import { daysAfter } from '../outreach/days-after.rule.ts';

/** A file is read when it is stored, worked through when that is wanted, and removed when it is no longer needed. */
export const workOnBatchWhenItMovesOn: Reactor = {
  name: 'work-on-batch-when-it-moves-on',
  begins: 'at-first-event',
  from: [
    reactionsTo(invitationBatchStream, {
      BatchFileStored: ({ data: { batchId, fileId, replacedFileId }, occurredAt }) => [
        enqueue(checkInvitationBatch, { batchId, fileId }),
        enqueue(cancelWaitingBatch, { batchId, fileId }, daysAfter(occurredAt, batchLimits.waitingDays)),
        ...(replacedFileId === null ? [] : [enqueue(removeBatchFile, { batchId, fileId: replacedFileId })]),
      ],
      // nothing more can come of it: it has to be corrected and uploaded anew
      BatchChecked: ({ data: { batchId, fileId, problem } }) => (problem === null ? [] : enqueue(removeBatchFile, { batchId, fileId })),
      BatchStarted: ({ data: { batchId } }) => enqueue(inviteCandidatesOfBatch, { batchId }),
      BatchCompleted: ({ data: { batchId, fileId } }) => enqueue(removeBatchFile, { batchId, fileId }),
      BatchCancelled: ({ data: { batchId, fileId } }) => (fileId === null ? [] : enqueue(removeBatchFile, { batchId, fileId })),
    }),
  ],
};
