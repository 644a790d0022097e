import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';

/** What is the same for whom the organization asked in vain, and for whom does not want to be seen by it. */
export const PoolStatus = z.enum(['asked', 'in-pool', 'declined', 'left', 'expired']);
export type PoolStatus = z.infer<typeof PoolStatus>;

/** A candidate who may be kept in mind, as owners and recruiters see them: with their consent to this organization. */
export const PoolMemberView = z
  .object({
    candidateId: z.string(),
    name: z.string().nullable(),
    address: z.string().nullable(),
    conversationId: z.string(),
    joinedAt: Instant,
    expiresAt: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'PoolMember' });
export type PoolMemberView = z.infer<typeof PoolMemberView>;

/** What an organization asks, as the candidate sees it. */
export const PoolQuestionView = z
  .object({
    organizationId: z.string(),
    organization: z.string(),
    status: PoolStatus,
    conversationId: z.string(),
    message: z.string().nullable(),
    answerUntil: Instant,
    expiresAt: Instant.nullable(),
    consent: z.object({ version: z.number().int().describe('Hand it back with a yes'), locale: Locale, wording: z.string() }),
    version: z.number().int(),
  })
  .meta({ id: 'PoolQuestion' });
export type PoolQuestionView = z.infer<typeof PoolQuestionView>;
