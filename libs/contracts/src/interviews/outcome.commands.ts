import { z } from 'zod';
import { someLines } from '../plain-text.ts';
import { ConversationSide } from './meeting.event.ts';
import { OutcomeKind } from './outcome.event.ts';

const of = { conversationId: z.string().min(1).max(200), organizationId: z.string().min(1).max(200).nullable(), side: ConversationSide };

export const OutcomeAsked = z.strictObject({ note: someLines(1_000).min(1).nullable().default(null) });
export type OutcomeAsked = z.output<typeof OutcomeAsked>;

/** After a conversation has begun; it is looked at together with it. */
export const outcomeCommands = {
  record: z.strictObject({ ...of, kind: OutcomeKind, note: OutcomeAsked.shape.note }),
  withdraw: z.strictObject({ ...of, kind: OutcomeKind }),
} as const;
