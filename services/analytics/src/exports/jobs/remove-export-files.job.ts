import type { Job } from '@candor/event-sourcing';
import type { JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ExportParts } from '../making/export-parts.ts';

const RemoveExportFiles = z.object({ exportId: z.string() });
type RemoveExportFiles = z.infer<typeof RemoveExportFiles>;

/** Removes what is stored of a file that is over. */
export const removeExportFiles: Job<RemoveExportFiles> = {
  name: 'remove-export-files',
  queue: 'export-care',
  data: RemoveExportFiles,
  id: ({ exportId }) => exportId,
  attempts: 20,
};

@Injectable()
export class ExportFilesRemover implements JobHandler<RemoveExportFiles> {
  constructor(private readonly parts: ExportParts) {}

  run({ exportId }: RemoveExportFiles): Promise<void> {
    return this.parts.remove(exportId);
  }
}
