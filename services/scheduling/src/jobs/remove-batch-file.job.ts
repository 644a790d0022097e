import type { Job } from '@candor/event-sourcing';
import type { JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BatchFiles } from '../outreach/batch/batch-files.ts';

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
  constructor(private readonly files: BatchFiles) {}

  run({ batchId, fileId }: RemoveBatchFile): Promise<void> {
    return this.files.remove(batchId, fileId);
  }
}
