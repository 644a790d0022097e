import type { Job } from '@candor/event-sourcing';
import type { JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BatchPeople } from '../outreach/batch/batch-people.ts';

const RemoveBatchFile = z.object({ batchId: z.string(), fileId: z.string() });
type RemoveBatchFile = z.infer<typeof RemoveBatchFile>;

/** Removes an uploaded file that nothing will be read from any more. */
export const removeBatchFile: Job<RemoveBatchFile> = {
  name: 'remove-batch-file',
  queue: 'batches',
  data: RemoveBatchFile,
  id: ({ batchId, fileId }) => `${batchId}/${fileId}`,
};

@Injectable()
export class BatchFileRemover implements JobHandler<RemoveBatchFile> {
  constructor(private readonly people: BatchPeople) {}

  run(file: RemoveBatchFile): Promise<void> {
    return this.people.remove(file);
  }
}
