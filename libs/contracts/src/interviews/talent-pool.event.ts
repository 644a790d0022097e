import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { Locale } from '../gateway/person.event.ts';

const id = z.string().min(1);
const of = { organizationId: id, candidateId: id };

/** Whether an organization may keep a candidate in mind. It can ask after a conversation; nothing depends on the answer. */
export const talentPoolEvents = {
  PoolAsked: event(
    z.object({
      ...of,
      conversationId: id,
      askedBy: id,
      message: personal(z.string().min(1).max(1_000), 'askedBy').nullable(),
      /** Not answered by then is a no. */
      answerUntil: Instant,
    }),
  ),
  /** `wording`: the words that they agreed to, in full. */
  PoolJoined: event(
    z.object({
      ...of,
      /** As it was called then, and stands in the wording. */
      organizationName: z.string().min(1),
      version: z.number().int().positive(),
      locale: Locale,
      wording: z.string().min(1),
      expiresAt: Instant,
    }),
  ),
  PoolDeclined: event(z.object(of)),
  /** `withdrawn`: by the candidate. `removed`: by the organization. `expired`: the consent has ended by itself. */
  PoolLeft: event(z.object({ ...of, why: z.enum(['withdrawn', 'removed', 'expired']) })),
} as const;
