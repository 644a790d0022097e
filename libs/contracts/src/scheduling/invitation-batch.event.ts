import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { Locale } from '../gateway/person.event.ts';

const id = z.string().min(1);
const count = z.number().int().nonnegative();
const of = { batchId: id, organizationId: id, chatTypeId: id };

/** What is wrong with a whole file. */
export const BatchFileProblem = z.enum([
  'empty_file',
  'no_address_column',
  'repeated_column',
  'not_utf8',
  'too_many_rows',
  'broken_quotes',
  'file_gone',
]);
export type BatchFileProblem = z.infer<typeof BatchFileProblem>;

/** What is wrong with one row, or why it is left out. */
export const BatchRowProblem = z.enum([
  'missing_address',
  'malformed_address',
  'malformed_name',
  'malformed_message',
  'unknown_language',
  'wrong_number_of_fields',
  'broken_quotes',
  'repeated_in_file',
  'already_invited',
  'declined_recently',
  'already_booked',
]);
export type BatchRowProblem = z.infer<typeof BatchRowProblem>;

/** Columns that mean something, whatever their header says exactly. */
export const BatchColumn = z.enum(['address', 'name', 'message', 'language']);
export type BatchColumn = z.infer<typeof BatchColumn>;

/** `row` counts as a spreadsheet does, the header being row 1. Holds nothing of the row's content. */
export const BatchRowNote = z
  .object({
    row: z.number().int().positive(),
    column: BatchColumn.nullable(),
    code: BatchRowProblem,
    /** The earlier row with the same address. */
    sameAs: z.number().int().positive().optional(),
  })
  .readonly();
export type BatchRowNote = z.infer<typeof BatchRowNote>;

/** Many candidates invited to one chat type from a file, which is kept apart, encrypted, until the work is over. */
export const invitationBatchEvents = {
  BatchPlanned: event(
    z.object({
      ...of,
      plannedBy: id,
      /** Of candidates whose row says none. */
      locale: Locale,
      openDays: z.number().int().positive(),
      /** To candidates whose row says none. */
      message: personal(z.string().min(1).max(2_000), 'plannedBy').optional(),
    }),
  ),
  /** In place of the file before. */
  BatchFileStored: event(z.object({ ...of, fileId: id, replacedFileId: id.nullable() })),
  /** The file was read without mailing anybody. */
  BatchChecked: event(
    z.object({
      ...of,
      fileId: id,
      problem: BatchFileProblem.nullable(),
      /** Places, from 1, of columns that mean nothing to us: their headers might be anything. */
      unknownColumns: z.array(z.number().int().positive()).readonly(),
      rows: count,
      /** Rows whose candidate would be invited. */
      good: count,
      problems: count,
      /** The first of them. */
      notes: z.array(BatchRowNote).readonly(),
    }),
  ),
  BatchStarted: event(z.object({ ...of, fileId: id, startedBy: id })),
  /** A checkpoint: rows up to this one are dealt with. The figures are those of all rows so far. */
  BatchAdvanced: event(z.object({ ...of, row: count, invited: count, skipped: count })),
  BatchCompleted: event(z.object({ ...of, fileId: id, invited: count, skipped: count })),
  /** Who was invited until then stays invited. */
  BatchCancelled: event(z.object({ ...of, fileId: id.nullable(), why: z.enum(['wanted', 'not-started', 'file-gone']) })),
} as const;
