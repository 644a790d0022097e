import { z } from 'zod';
import { Instant } from '../commit.ts';

/** One thing that somebody did in an organization: who, what and when; no texts, and nothing that a guest did. */
export const AuditEntryView = z
  .object({
    entryId: z.string(),
    at: Instant,
    what: z.string().describe('The event, such as `MemberRoleChanged`'),
    actor: z.object({
      kind: z
        .enum(['person', 'system', 'key', 'link'])
        .describe('`link`: whoever had the link of a time that was held, which is not somebody’s own; the id is that of the booking'),
      id: z.string(),
    }),
    about: z.object({ kind: z.string(), id: z.string() }),
    role: z.string().nullable().describe('Where it was about one'),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntryView = z.infer<typeof AuditEntryView>;
