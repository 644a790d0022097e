import { z } from 'zod';
import { Instant } from '../commit.ts';
import { WallTime } from '../scheduling/wall-clock.ts';
import { ExportAsked } from './export.commands.ts';
import { ExportContent } from './export.event.ts';
import { ExportPeriod, ExportRhythm } from './export-schedule.event.ts';

const id = z.string().min(1).max(200);

const RhythmAsked = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('week'), weekday: z.number().int().min(1).max(7), at: WallTime }),
  z.strictObject({ every: z.literal('month'), day: z.number().int().min(1).max(31), at: WallTime }),
]);

/** `from` and `to` of its filter are left out where the period says which rows. */
export const ExportScheduleAsked = z.strictObject({ content: ExportAsked, rhythm: RhythmAsked, period: ExportPeriod.default('last') });
export type ExportScheduleAsked = z.output<typeof ExportScheduleAsked>;

export const exportScheduleCommands = {
  set: z.strictObject({
    organizationId: id.nullable(),
    ownerId: id,
    content: ExportContent,
    rhythm: ExportRhythm,
    period: ExportPeriod,
    nextAt: Instant,
  }),
  noteRan: z.strictObject({ dueAt: Instant, exportId: id, nextAt: Instant }),
  remove: z.strictObject({ why: z.enum(['wanted', 'not-allowed', 'somebody-erased']) }),
} as const;
