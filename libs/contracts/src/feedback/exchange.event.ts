import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { answerLimits, FlaggedText, keptAnswers, TextPlace } from './answers.ts';
import { feedbackSides } from './forms.ts';

const id = z.string().min(1);
/** Whom and what it is about: said anew by every event, so that readers need no earlier one. `organizationId` is `null` for outside chats. */
const pair = {
  exchangeId: id,
  conversationId: id,
  organizationId: id.nullable(),
  kind: ConversationKind,
  hostId: id,
  guestId: id,
};

/** What one side wrote, as far as it is for others: without self-estimate and private note. */
const content = (of: 'hostId' | 'guestId') => ({
  ...keptAnswers(of),
  /** Texts that were flagged and that their author says are meant so. */
  flagged: z.array(FlaggedText).readonly(),
  /** Texts that are left out, for they were flagged and their author said nothing about it. */
  heldBack: z.array(TextPlace).readonly(),
});

export const HostFeedback = z.object(content('hostId')).readonly();
export type HostFeedback = z.infer<typeof HostFeedback>;
/** `forOrganization`: the guest said that the conversation's recruiters may read it. */
export const GuestFeedback = z.object({ ...content('guestId'), forOrganization: z.boolean() }).readonly();
export type GuestFeedback = z.infer<typeof GuestFeedback>;

/** The two-sided feedback of one host–guest pair about one conversation, as others may know of it. */
export const exchangeEvents = {
  /** Both can answer now; nothing more is told until the reveal. */
  ExchangeOpened: event(z.object({ ...pair, endedAt: Instant, deadline: Instant, formVersion: z.number().int().positive() })),
  /** At once when `both` have answered, or at the deadline. `null`: this side has written nothing. */
  ExchangeRevealed: event(
    z.object({
      ...pair,
      formVersion: z.number().int().positive(),
      revealedAt: Instant,
      why: z.enum(['both', 'deadline']),
      host: HostFeedback.nullable(),
      guest: GuestFeedback.nullable(),
    }),
  ),
  /** Each side can reply once to what the other wrote. */
  ReplyGiven: event(
    z.object({
      ...pair,
      side: z.enum(feedbackSides),
      authorId: id,
      text: personal(z.string().min(1).max(answerLimits.replyLength), 'authorId'),
    }),
  ),
  /** Without a reveal: the conversation was not held after all. */
  ExchangeClosed: event(z.object({ ...pair, why: z.literal('abandoned') })),
} as const;
