import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { ExportContent } from './export.event.ts';

const id = z.string().min(1);

/** At a time of day in the content's zone. A month without the day has it on its last one. */
export const ExportRhythm = z.discriminatedUnion('every', [
  /** 1: Monday. */
  z.object({ every: z.literal('week'), weekday: z.number().int().min(1).max(7), at: z.string() }).readonly(),
  z.object({ every: z.literal('month'), day: z.number().int().min(1).max(31), at: z.string() }).readonly(),
]);
export type ExportRhythm = z.infer<typeof ExportRhythm>;

/** Which rows, told from when it is made: those of the week or month before, or all there are. */
export const ExportPeriod = z.enum(['last', 'all']);
export type ExportPeriod = z.infer<typeof ExportPeriod>;

const of = { scheduleId: id, organizationId: id.nullable(), ownerId: id };

/** A file that is made again and again, and told of by mail to whoever set it up. */
export const exportScheduleEvents = {
  ExportScheduleSet: event(z.object({ ...of, content: ExportContent, rhythm: ExportRhythm, period: ExportPeriod, nextAt: Instant })),
  ExportScheduleRan: event(z.object({ ...of, dueAt: Instant, exportId: id, nextAt: Instant })),
  ExportScheduleRemoved: event(z.object({ ...of, why: z.enum(['wanted', 'not-allowed', 'somebody-erased']) })),
} as const;
