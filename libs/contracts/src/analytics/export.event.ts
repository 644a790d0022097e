import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { ZoneName } from '../scheduling/wall-clock.ts';

const id = z.string().min(1);
const key = z.string().min(1).max(60);
const count = z.number().int().nonnegative();

/** Which rows: those whose time lies from `from` to before `to`, and whose fields have one of the values. Never computes anything anew. */
export const ExportFilter = z
  .object({
    from: Instant.nullable(),
    to: Instant.nullable(),
    /** By filter, as the data set names it. */
    values: z.record(key, z.array(z.string().min(1).max(200)).min(1).max(100).readonly()).readonly(),
  })
  .readonly();
export type ExportFilter = z.infer<typeof ExportFilter>;

/** What is to be in a file, and how it is written. */
export const ExportContent = z
  .object({
    dataset: key,
    format: key,
    /** Keys of columns, in their order in the file. */
    columns: z.array(key).min(1).readonly(),
    filter: ExportFilter,
    /** Of local times. */
    zone: ZoneName,
  })
  .readonly();
export type ExportContent = z.infer<typeof ExportContent>;

/** Whose data it is, said anew by every event. `organizationId` is `null` where it is that of the person who asks, alone. */
const of = { exportId: id, organizationId: id.nullable(), askedBy: id };

export const ExportCancelledWhy = z.enum(['wanted', 'not-allowed']);
export const ExportRemovedWhy = z.enum(['expired', 'wanted', 'somebody-erased', 'not-allowed']);

/** A file that somebody has made, from asking for it until it is gone. */
export const exportEvents = {
  ExportRequested: event(z.object({ ...of, content: ExportContent, scheduleId: id.nullable() })),
  /** It can be fetched until `expiresAt`. */
  ExportCompleted: event(z.object({ ...of, rows: count, bytes: count, expiresAt: Instant })),
  /** It was tried again and again. What was made until then is kept for a while, and a retry goes on from there. */
  ExportFailed: event(z.object({ ...of })),
  ExportRetried: event(z.object({ ...of })),
  ExportCancelled: event(z.object({ ...of, why: ExportCancelledWhy })),
  /** Somebody was handed the file. */
  ExportFetched: event(z.object({ ...of, fetchedBy: id })),
  ExportRemoved: event(z.object({ ...of, why: ExportRemovedWhy })),
} as const;
