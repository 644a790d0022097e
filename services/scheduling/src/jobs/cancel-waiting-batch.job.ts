import { type EventLog, execute, type Job, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand, newCommandId } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { invitationBatch } from '../outreach/batch/invitation-batch.decider.ts';

const CancelWaitingBatch = z.object({ batchId: z.string(), fileId: z.string() });
type CancelWaitingBatch = z.infer<typeof CancelWaitingBatch>;

/** Gives up a batch that nobody has started with: the addresses in its file are not kept for longer. */
export const cancelWaitingBatch: Job<CancelWaitingBatch> = {
  name: 'cancel-waiting-batch',
  queue: 'batches',
  data: CancelWaitingBatch,
  id: ({ batchId, fileId }) => `${batchId}/${fileId}`,
};

@Injectable()
export class WaitingBatchCanceller implements JobHandler<CancelWaitingBatch> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run({ batchId, fileId }: CancelWaitingBatch, context: JobContext): Promise<void> {
    const batch = await stateOf(this.log, invitationBatch, batchId);
    if (!('fileId' in batch) || batch.fileId !== fileId || batch.status === 'completed') return;
    const command = { ...jobCommand(cancelWaitingBatch, context, newCommandId()), organization: batch.organizationId };
    await execute(this.log, invitationBatch, batchId, 'cancel', { why: 'not-started' }, command);
  }
}
