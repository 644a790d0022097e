import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationSide } from './meeting.event.ts';
import { OutcomeKind } from './outcome.event.ts';

/** What one's own side says came of a conversation. */
export const OutcomesView = z
  .object({
    conversationId: z.string(),
    side: ConversationSide,
    outcomes: z.array(z.object({ kind: OutcomeKind, note: z.string().nullable(), recorderId: z.string(), at: Instant })),
    version: z.number().int(),
  })
  .meta({ id: 'Outcomes' });
export type OutcomesView = z.infer<typeof OutcomesView>;
