import { z } from 'zod';
import { Instant } from '../commit.ts';
import { someLines } from '../plain-text.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { answerLimits } from './answers.ts';
import { GuestFeedback, HostFeedback } from './exchange.event.ts';
import { feedbackSides } from './forms.ts';

const id = z.string().min(1);

export const ReplyAsked = z.strictObject({
  text: someLines(answerLimits.replyLength).refine((text) => text !== '', { error: 'Write something here.' }),
  meant: z.boolean().default(false).describe('It was flagged and is meant so'),
});
export type ReplyAsked = z.output<typeof ReplyAsked>;

export const exchangeCommands = {
  open: z.strictObject({
    conversationId: id,
    organizationId: id.nullable(),
    kind: ConversationKind,
    hostId: id,
    guestId: id,
    endedAt: Instant,
    deadline: Instant,
    formVersion: z.number().int().positive(),
  }),
  reveal: z.strictObject({
    revealedAt: Instant,
    why: z.enum(['both', 'deadline']),
    host: HostFeedback.nullable(),
    guest: GuestFeedback.nullable(),
  }),
  reply: z.strictObject({ side: z.enum(feedbackSides), ...ReplyAsked.shape }),
  close: z.strictObject({}),
} as const;
