import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ConversationSide } from './meeting.event.ts';
import { PayBand } from './money.ts';
import { OutcomeKind } from './outcome.event.ts';

const id = z.string().min(1);

/** What a conversation can be expected to be about; feedback asks about the same ones. */
export const ExpectationTopic = z.enum([
  'career-path',
  'conditions',
  'culture',
  'growth',
  'hiring',
  'industry',
  'leadership',
  'pay',
  'people',
  'product',
  'role',
  'skills',
  'strategy',
  'work-life-balance',
]);
export type ExpectationTopic = z.infer<typeof ExpectationTopic>;

/** How sure somebody is of themselves for this conversation, from 1 (not at all) to 5. */
export const OwnConfidence = z.number().int().min(1).max(5);

/** What one person expects of a conversation; until it starts, each replaces the one before. */
export const expectationsEvents = {
  ExpectationsRecorded: event(
    z.object({
      conversationId: id,
      personId: id,
      side: ConversationSide,
      topics: z.array(ExpectationTopic).readonly(),
      /** What they would like to come of it. */
      outcome: OutcomeKind.nullable(),
      pay: PayBand.nullable(),
      confidence: OwnConfidence.nullable(),
      culture: personal(z.string().min(1).max(1_000), 'personId').nullable(),
      note: personal(z.string().min(1).max(2_000), 'personId').nullable(),
    }),
  ),
  ExpectationsWithdrawn: event(z.object({ conversationId: id, personId: id, side: ConversationSide })),
} as const;
