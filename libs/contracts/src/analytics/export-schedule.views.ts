import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ExportContent } from './export.event.ts';
import { ExportPeriod, ExportRhythm } from './export-schedule.event.ts';

export const ExportScheduleView = z
  .object({
    scheduleId: z.string(),
    organizationId: z.string().nullable(),
    ownerId: z.string(),
    content: ExportContent,
    rhythm: ExportRhythm,
    period: ExportPeriod,
    nextAt: Instant,
    /** The file that was made last. */
    lastExportId: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ExportSchedule' });
export type ExportScheduleView = z.infer<typeof ExportScheduleView>;

export const ExportScheduleSetView = z.object({ scheduleId: z.string(), nextAt: Instant, stream: z.string(), version: z.number().int() });
export type ExportScheduleSetView = z.infer<typeof ExportScheduleSetView>;
