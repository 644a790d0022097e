import { z } from 'zod';
import { Instant } from '../commit.ts';
import { services } from '../definition/stream.ts';

const Count = z.number().int().nonnegative();

/** How far a projection or reactor is. */
export const HandlerReport = z
  .object({
    handler: z.string().describe('`projection:<name>` or `reactor:<name>`'),
    position: Count.describe('Last position of the log that it is done with'),
    events: Count.describe('So many events are behind that'),
    seconds: z.number().nonnegative().describe('Age of the oldest of them'),
    parkedStreams: Count,
    rows: z
      .object({ version: Count, generation: Count })
      .nullable()
      .describe('Of a projection: which rows are read. Null for reactors, and while rows are built for the first time'),
    rebuild: z
      .object({ version: Count, generation: Count, position: Count })
      .nullable()
      .describe('Rows that are built beside them, and how far that is on the way to `head`'),
    asked: z.object({ by: z.string(), at: Instant }).nullable().describe('Who has asked for new rows that nobody has begun with yet'),
  })
  .meta({ id: 'HandlerReport' });
export type HandlerReport = z.infer<typeof HandlerReport>;

/** How a service is doing, from its data alone. */
export const ServiceReport = z
  .object({
    service: z.enum(services),
    head: Count.describe('Last position of its log'),
    pending: Count.describe('Commits that have no position yet'),
    oldestPendingSeconds: z.number().nonnegative(),
    published: Count.nullable().describe('Position up to which commits were published; null when nothing ever was'),
    unreadableMessages: Count.describe('Messages of other services that it could not read, and kept'),
    failedJobs: Count,
    handlers: z.array(HandlerReport),
  })
  .meta({ id: 'ServiceReport' });
export type ServiceReport = z.infer<typeof ServiceReport>;

/** What a defect said of itself, without what people wrote. */
export const ReportedFailure = z.object({ name: z.string(), message: z.string() }).meta({ id: 'ReportedFailure' });
export type ReportedFailure = z.infer<typeof ReportedFailure>;

/** A stream that waits for one handler, from the commit that the handler could not take. */
export const ParkedStreamView = z
  .object({
    handler: z.string(),
    stream: z.string(),
    from: Count.describe('Version that could not be taken'),
    to: Count.describe('Last version that waits behind it'),
    commits: Count.describe('So many commits wait'),
    attempts: Count,
    parkedAt: Instant,
    error: ReportedFailure,
  })
  .meta({ id: 'ParkedStream' });
export type ParkedStreamView = z.infer<typeof ParkedStreamView>;

export const ReplayWanted = z.object({ handler: z.string().min(1).max(300), stream: z.string().min(1).max(500) });
export type ReplayWanted = z.infer<typeof ReplayWanted>;

export const ReplayedView = z
  .object({
    commits: Count.describe('So many went through'),
    stillFails: z
      .object({ version: Count, error: ReportedFailure })
      .nullable()
      .describe('From which version on the stream stays parked; null: all went through'),
  })
  .meta({ id: 'Replayed' });
export type ReplayedView = z.infer<typeof ReplayedView>;

/** A job that failed too often, without its data. */
export const FailedJobView = z
  .object({
    key: z.string(),
    queue: z.string(),
    job: z.string(),
    id: z.string(),
    reason: z.string(),
    failedAt: Instant,
    attempts: Count,
    repeated: z.boolean().describe('It will be tried again in its rhythm in any case'),
  })
  .meta({ id: 'FailedJob' });
export type FailedJobView = z.infer<typeof FailedJobView>;

export const FailedJobsView = z.object({ items: z.array(FailedJobView) }).meta({ id: 'FailedJobs' });
export type FailedJobsView = z.infer<typeof FailedJobsView>;

export const RetryWanted = z.object({ key: z.string().min(1).max(1_000) });
export type RetryWanted = z.infer<typeof RetryWanted>;

export const RebuildWanted = z.object({ projection: z.string().min(1).max(200) });
export type RebuildWanted = z.infer<typeof RebuildWanted>;

export const RebuildAskedView = z
  .object({
    projection: z.string(),
    generation: Count.describe('Of the rows that are read until new ones are complete; 0: there are none yet'),
  })
  .meta({ id: 'RebuildAsked' });
export type RebuildAskedView = z.infer<typeof RebuildAskedView>;
