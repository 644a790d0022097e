import { z } from 'zod';
import { Zone } from '../scheduling/wall-clock.ts';
import { ImportColumn, ImportFileProblem, ImportKind, ImportRowNote } from './history-import.event.ts';
import { ConversationSide } from './meeting.event.ts';

export const importLimits = {
  rows: 10_000,
  fileBytes: 8 * 1024 * 1024,
  /** That are told one by one. */
  notes: 500,
  /** A file that nobody started with is removed after so many days. */
  waitingDays: 7,
} as const;

const id = z.string().min(1).max(200);
const count = z.number().int().nonnegative();

/** What is to be imported; `zone`: of times in rows that name none. */
export const ImportAsked = z.strictObject({ kind: ImportKind, zone: Zone.default('UTC') });
export type ImportAsked = z.output<typeof ImportAsked>;

export const historyImportCommands = {
  plan: ImportAsked.extend({ organizationId: id.nullable(), importedBy: id, side: ConversationSide }),
  storeFile: z.strictObject({ fileId: id }),
  noteChecked: z.strictObject({
    fileId: id,
    problem: ImportFileProblem.nullable(),
    missingColumns: z.array(ImportColumn).readonly(),
    unknownColumns: z.array(z.number().int().positive()).readonly(),
    rows: count,
    good: count,
    problems: count,
    notes: z.array(ImportRowNote).max(importLimits.notes).readonly(),
  }),
  start: z.strictObject({}),
  noteAdvanced: z.strictObject({ row: count, recorded: count, skipped: count }),
  complete: z.strictObject({}),
  cancel: z.strictObject({ why: z.enum(['wanted', 'not-started', 'file-gone']) }),
} as const;
