import { z } from 'zod';

/** An instant: ISO 8601 in UTC with milliseconds, so that instants compare as text. */
export const Instant = z.iso.datetime({
  precision: 3,
  error: 'Write an instant in UTC with its milliseconds, such as 2026-03-29T09:00:00.000Z.',
});
export type Instant = z.infer<typeof Instant>;

/** Who did it: a person, an API key, or Candor itself (a reactor or a job, by name). */
export const Actor = z.object({ kind: z.enum(['person', 'key', 'system']), id: z.string().min(1) });
export type Actor = z.infer<typeof Actor>;

/** `import` and `demo` mark history that comes in late: reactors ignore it unless they say otherwise. */
export const Origin = z.enum(['live', 'import', 'demo']);
export type Origin = z.infer<typeof Origin>;

export const EventMeta = z.object({
  occurredAt: Instant,
  actor: Actor,
  organization: z.string().optional(),
  correlation: z.string(),
  causation: z.string(),
  /** W3C traceparent of the span that appended the event. */
  trace: z.string().optional(),
  origin: Origin,
});
export type EventMeta = z.infer<typeof EventMeta>;

export const StoredEvent = z.object({
  id: z.string(),
  type: z.string(),
  schema: z.number().int().positive(),
  data: z.unknown(),
  meta: EventMeta,
});
export type StoredEvent = z.infer<typeof StoredEvent>;

/** The unit of the log and of Kafka: the events that one command appended to one stream, versions `from` to `to`. */
export const Commit = z.object({
  stream: z.string(),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  commitId: z.string(),
  at: Instant,
  events: z.array(StoredEvent).min(1),
});
export type Commit = z.infer<typeof Commit>;

/** Topic that carries a service's published commits. `prefix` is the installation's. */
export const commitsTopic = (service: string, prefix = 'candor'): string => `${prefix}.${service}.commits`;
/** Topic on which other services ask a service to send commits again. */
export const republishTopic = (service: string, prefix = 'candor'): string => `${prefix}.${service}.republish`;

/** `{ stream, from }`: send every commit of the stream from that version on once more. */
export const RepublishRequest = z.object({ stream: z.string(), from: z.number().int().positive(), askedBy: z.string() });
export type RepublishRequest = z.infer<typeof RepublishRequest>;
