import { z } from 'zod';
import { Locale } from '../gateway/person.event.ts';
import { Message, OpenDays } from './invitation.commands.ts';
import { BatchFileProblem, BatchRowNote } from './invitation-batch.event.ts';

export const batchLimits = {
  rows: 10_000,
  fileBytes: 8 * 1024 * 1024,
  /** That are told one by one. */
  notes: 500,
  /** A file that nobody started with is removed after so many days. */
  waitingDays: 7,
} as const;

const id = z.string().min(1).max(200);
const count = z.number().int().nonnegative();

export const invitationBatchCommands = {
  plan: z.strictObject({
    organizationId: id,
    chatTypeId: id,
    plannedBy: id,
    locale: Locale,
    openDays: OpenDays,
    message: Message.optional(),
  }),
  storeFile: z.strictObject({ fileId: id }),
  noteChecked: z.strictObject({
    fileId: id,
    problem: BatchFileProblem.nullable(),
    unknownColumns: z.array(z.number().int().positive()).readonly(),
    rows: count,
    good: count,
    problems: count,
    notes: z.array(BatchRowNote).max(batchLimits.notes).readonly(),
  }),
  start: z.strictObject({ startedBy: id }),
  noteAdvanced: z.strictObject({ row: count, invited: count, skipped: count }),
  complete: z.strictObject({}),
  cancel: z.strictObject({ why: z.enum(['wanted', 'not-started', 'file-gone']) }),
} as const;
