import { z } from 'zod';
import { someLines } from '../plain-text.ts';
import { ExpectationTopic, OwnConfidence } from './expectations.event.ts';
import { ConversationSide } from './meeting.event.ts';
import { PayBandAsked } from './money.ts';
import { OutcomeKind } from './outcome.event.ts';

/** What somebody expects of a conversation, as they write it down. */
export const ExpectationsAsked = z.strictObject({
  topics: z
    .array(ExpectationTopic)
    .max(ExpectationTopic.options.length)
    .readonly()
    .refine((topics) => new Set(topics).size === topics.length, { error: 'Name each topic once.' })
    .default([]),
  outcome: OutcomeKind.nullable().default(null),
  pay: PayBandAsked.nullable().default(null),
  confidence: OwnConfidence.nullable().default(null),
  culture: someLines(1_000).min(1).nullable().default(null),
  note: someLines(2_000).min(1).nullable().default(null),
});
export type ExpectationsAsked = z.output<typeof ExpectationsAsked>;

const side = ConversationSide;

/** Before the start; the conversation is looked at together with it. */
export const expectationsCommands = {
  record: ExpectationsAsked.extend({ side }),
  withdraw: z.strictObject({ side }),
} as const;
