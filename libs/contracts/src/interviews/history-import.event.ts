import { z } from 'zod';
import { event } from '../definition/event.ts';
import { ConversationSide } from './meeting.event.ts';

const id = z.string().min(1);
const count = z.number().int().nonnegative();

/** What a file holds, a row each. */
export const ImportKind = z.enum(['conversations', 'offers']);
export type ImportKind = z.infer<typeof ImportKind>;

/** What is wrong with a whole file. */
export const ImportFileProblem = z.enum([
  'empty_file',
  'missing_column',
  'repeated_column',
  'not_utf8',
  'too_many_rows',
  'broken_quotes',
  'file_gone',
]);
export type ImportFileProblem = z.infer<typeof ImportFileProblem>;

/** Columns that mean something, whatever their header says exactly. */
export const ImportColumn = z.enum([
  'answer',
  'answered-on',
  'base',
  'bonus',
  'country',
  'currency',
  'date',
  'duration',
  'employer',
  'equity',
  'hours-per-week',
  'kind',
  'level',
  'name',
  'address',
  'note',
  'outcome',
  'period',
  'perks',
  'proof',
  'region',
  'remote',
  'role',
  'time',
  'vesting-years',
  'zone',
]);
export type ImportColumn = z.infer<typeof ImportColumn>;

/** What is wrong with one row, or why it is left out. */
export const ImportRowProblem = z.enum([
  'missing',
  'malformed',
  'unknown_value',
  'in_the_future',
  'too_large',
  'needs_another_column',
  'wrong_number_of_fields',
  'broken_quotes',
  'repeated_in_file',
  'imported_before',
]);
export type ImportRowProblem = z.infer<typeof ImportRowProblem>;

/** `row` counts as a spreadsheet does, the header being row 1. Holds nothing of the row's content. */
export const ImportRowNote = z
  .object({
    row: z.number().int().positive(),
    column: ImportColumn.nullable(),
    code: ImportRowProblem,
    /** The earlier row that says the same. */
    sameAs: z.number().int().positive().optional(),
  })
  .readonly();
export type ImportRowNote = z.infer<typeof ImportRowNote>;

/** Whose history it becomes: said anew by every event. */
const of = { importId: id, kind: ImportKind, organizationId: id.nullable(), importedBy: id, side: ConversationSide };

/** Past conversations or offers from a file, which is kept apart, encrypted, until the work is over. */
export const historyImportEvents = {
  /** `zone`: of times in rows that name none. */
  ImportPlanned: event(z.object({ ...of, zone: z.string().min(1) })),
  /** In place of the file before. */
  ImportFileStored: event(z.object({ ...of, fileId: id, replacedFileId: id.nullable() })),
  /** The file was read, and nothing recorded. */
  ImportChecked: event(
    z.object({
      ...of,
      fileId: id,
      problem: ImportFileProblem.nullable(),
      /** Columns without which such a file cannot be used. */
      missingColumns: z.array(ImportColumn).readonly(),
      /** Places, from 1, of columns that mean nothing to us: their headers might be anything. */
      unknownColumns: z.array(z.number().int().positive()).readonly(),
      rows: count,
      /** Rows that would be recorded. */
      good: count,
      problems: count,
      /** The first of them. */
      notes: z.array(ImportRowNote).readonly(),
    }),
  ),
  ImportStarted: event(z.object({ ...of, fileId: id })),
  /** A checkpoint: rows up to this one are dealt with. The figures are those of all rows so far. */
  ImportAdvanced: event(z.object({ ...of, row: count, recorded: count, skipped: count })),
  ImportCompleted: event(z.object({ ...of, fileId: id, recorded: count, skipped: count })),
  /** What was recorded until then stays. */
  ImportCancelled: event(z.object({ ...of, fileId: id.nullable(), why: z.enum(['wanted', 'not-started', 'file-gone']) })),
} as const;
