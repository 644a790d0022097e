import { type EventLog, execute, type Job, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { historyImport } from '../history-import/history-import.decider.ts';

const CancelWaitingImport = z.object({ importId: z.string(), fileId: z.string() });
type CancelWaitingImport = z.infer<typeof CancelWaitingImport>;

/** Gives up an import that nobody has started with: what its file says of others is not kept for longer. */
export const cancelWaitingImport: Job<CancelWaitingImport> = {
  name: 'cancel-waiting-import',
  queue: 'imports',
  data: CancelWaitingImport,
  id: ({ importId, fileId }) => `${importId}/${fileId}`,
  attempts: 20,
};

@Injectable()
export class WaitingImportCanceller implements JobHandler<CancelWaitingImport> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run({ importId, fileId }: CancelWaitingImport, context: JobContext): Promise<void> {
    const state = await stateOf(this.log, historyImport, importId);
    if (!('fileId' in state) || state.fileId !== fileId || state.status === 'completed') return;
    const command = { ...jobCommand(cancelWaitingImport, context), organization: state.organizationId ?? undefined };
    await execute(this.log, historyImport, importId, 'cancel', { why: 'not-started' }, command);
  }
}
