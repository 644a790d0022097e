import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Zone } from '../scheduling/wall-clock.ts';
import { ExportCancelledWhy, ExportContent, ExportRemovedWhy } from './export.event.ts';

export const exportLimits = {
  /** A file can be fetched for so many days. */
  keptDays: 7,
  /** A link to fetch it with is good for so many minutes. */
  linkMinutes: 15,
  /** That one person, or one organization, has under way at once. */
  underWay: 10,
} as const;

const id = z.string().min(1).max(200);
const key = z.string().min(1).max(60);
const count = z.number().int().nonnegative();

const FilterAsked = z.strictObject({
  from: Instant.nullable().default(null),
  to: Instant.nullable().default(null),
  values: z.record(key, z.array(z.string().min(1).max(200)).min(1).max(100)).default({}),
});

/** What somebody asks for. No columns: all that they may have. */
export const ExportAsked = z.strictObject({
  dataset: key,
  format: key,
  columns: z.array(key).max(100).default([]),
  filter: FilterAsked.default({ from: null, to: null, values: {} }),
  zone: Zone.default('UTC'),
});
export type ExportAsked = z.output<typeof ExportAsked>;

export const exportCommands = {
  request: z.strictObject({ organizationId: id.nullable(), askedBy: id, content: ExportContent, scheduleId: id.nullable() }),
  complete: z.strictObject({ rows: count, bytes: count, expiresAt: Instant }),
  fail: z.strictObject({}),
  retry: z.strictObject({}),
  cancel: z.strictObject({ why: ExportCancelledWhy }),
  noteFetched: z.strictObject({ fetchedBy: id }),
  remove: z.strictObject({ why: ExportRemovedWhy }),
} as const;
