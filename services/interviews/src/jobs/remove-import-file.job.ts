import type { Job } from '@candor/event-sourcing';
import type { JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ImportFiles } from '../history-import/import-files.ts';

const RemoveImportFile = z.object({ importId: z.string(), fileId: z.string() });
type RemoveImportFile = z.infer<typeof RemoveImportFile>;

/** Removes an uploaded file that nothing will be read from any more. */
export const removeImportFile: Job<RemoveImportFile> = {
  name: 'remove-import-file',
  queue: 'imports',
  data: RemoveImportFile,
  id: ({ importId, fileId }) => `${importId}/${fileId}`,
  attempts: 20,
};

@Injectable()
export class ImportFileRemover implements JobHandler<RemoveImportFile> {
  constructor(private readonly files: ImportFiles) {}

  run({ importId, fileId }: RemoveImportFile): Promise<void> {
    return this.files.remove(importId, fileId);
  }
}
