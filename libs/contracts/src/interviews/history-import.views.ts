import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ImportColumn, ImportFileProblem, ImportKind, ImportRowNote } from './history-import.event.ts';

export const ImportStatus = z.enum(['no-file', 'checking', 'unusable', 'ready', 'running', 'completed', 'cancelled']);
export type ImportStatus = z.infer<typeof ImportStatus>;

/** An import of past conversations or offers: what a file would bring, and how far it has got. */
export const ImportView = z
  .object({
    importId: z.string(),
    kind: ImportKind,
    organizationId: z.string().nullable(),
    zone: z.string(),
    status: ImportStatus,
    /** Of the newest file, once it has been read. */
    checked: z
      .object({
        problem: ImportFileProblem.nullable(),
        missingColumns: z.array(ImportColumn).readonly(),
        unknownColumns: z.array(z.number().int()).readonly(),
        rows: z.number().int(),
        good: z.number().int(),
        problems: z.number().int(),
        notes: z.array(ImportRowNote).readonly(),
      })
      .nullable(),
    /** `row`: up to which the file has been worked through. */
    progress: z.object({ row: z.number().int(), recorded: z.number().int(), skipped: z.number().int() }),
    plannedAt: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'HistoryImport' });
export type ImportView = z.infer<typeof ImportView>;

/** Where a command left an import. */
export const ImportPlannedView = z.object({ importId: z.string(), stream: z.string(), version: z.number().int() });
export type ImportPlannedView = z.infer<typeof ImportPlannedView>;
