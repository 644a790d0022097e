import { type EventLog, execute, type Job } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { exportFile } from '../export.decider.ts';

const ExpireExport = z.object({ exportId: z.string() });
type ExpireExport = z.infer<typeof ExpireExport>;

/** Ends the time for which a file is kept; what has failed, and was not tried again, goes as well. */
export const expireExport: Job<ExpireExport> = {
  name: 'expire-export',
  queue: 'export-care',
  data: ExpireExport,
  id: ({ exportId }) => exportId,
  attempts: 20,
};

@Injectable()
export class ExportExpirer implements JobHandler<ExpireExport> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run({ exportId }: ExpireExport, context: JobContext): Promise<void> {
    await execute(this.log, exportFile, exportId, 'remove', { why: 'expired' }, jobCommand(expireExport, context));
  }
}
