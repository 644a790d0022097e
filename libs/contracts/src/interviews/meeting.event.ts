import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';

const id = z.string().min(1);

/** The two sides of a conversation. */
export const ConversationSide = z.enum(['host', 'guest']);
export type ConversationSide = z.infer<typeof ConversationSide>;

/** Who meets when: said anew by every event of a conversation, so that readers need no earlier one. */
export const meeting = {
  /** That of the booking, where there is one. */
  conversationId: id,
  /** `null`: a candidate's own, with an employer that is not on this installation. */
  organizationId: id.nullable(),
  /** The guests of a group that meets at once have a conversation each, and share this; `null`: one guest alone. */
  sessionId: id.nullable(),
  kind: ConversationKind,
  start: Instant,
  end: Instant,
  hostIds: z.array(id).min(1).readonly(),
  guestId: id,
};
