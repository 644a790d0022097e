import type { Job } from '@candor/event-sourcing';
import type { JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ImportPeople } from '../history-import/import-people.ts';

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
  constructor(private readonly people: ImportPeople) {}

  run(file: RemoveImportFile): Promise<void> {
    return this.people.remove(file);
  }
}
