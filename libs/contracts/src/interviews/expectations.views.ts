import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ExpectationTopic, OwnConfidence } from './expectations.event.ts';
import { PayBand } from './money.ts';
import { OutcomeKind } from './outcome.event.ts';

/** One's own expectations of a conversation; with none of them recorded, everything is empty. */
export const ExpectationsView = z
  .object({
    conversationId: z.string(),
    topics: z.array(ExpectationTopic).readonly(),
    outcome: OutcomeKind.nullable(),
    pay: PayBand.nullable(),
    confidence: OwnConfidence.nullable(),
    culture: z.string().nullable(),
    note: z.string().nullable(),
    recordedAt: Instant.nullable(),
    /** They can be changed until then, or until it starts before. */
    lockedFrom: Instant,
    locked: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Expectations' });
export type ExpectationsView = z.infer<typeof ExpectationsView>;
