import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { AbandonedWhy, EndedBy } from './conversation.event.ts';
import { ConversationSide } from './meeting.event.ts';

export const ConversationStatus = z.enum(['planned', 'started', 'ended', 'abandoned']);
export type ConversationStatus = z.infer<typeof ConversationStatus>;

const Known = z.object({ personId: z.string(), name: z.string().nullable() });

/** What is usual for its kind. */
const Usual = z.object({
  minutes: z.number().int(),
  choices: z.array(z.number().int()).readonly(),
  /** Of the time in which somebody speaks, the part that the guest should have: from 0 to 1. */
  guestTalkShare: z.number(),
  /** In which order what is talked about. */
  agenda: z.array(z.string()).readonly(),
});

/** A conversation as somebody who belongs to it sees it. */
export const ConversationView = z
  .object({
    conversationId: z.string(),
    /** As what whoever asks belongs to it. */
    seenAs: z.enum(['host', 'guest', 'recruiter']),
    organizationId: z.string().nullable(),
    /** What the employer is called, as far as it is known. */
    employer: z.string().nullable(),
    bookingId: z.string().nullable(),
    chatTypeId: z.string().nullable(),
    sessionId: z.string().nullable(),
    kind: ConversationKind,
    status: ConversationStatus,
    start: Instant,
    end: Instant,
    hosts: z.array(Known),
    guest: Known,
    startedAt: Instant.nullable(),
    ended: z.object({ at: Instant, by: EndedBy }).nullable(),
    abandoned: z.object({ why: AbandonedWhy, missingId: z.string().nullable() }).nullable(),
    /** Of an outside chat: who wrote it down; and whether the other side has been invited. */
    recorded: z.object({ by: ConversationSide, otherInvited: z.boolean(), imported: z.boolean() }).nullable(),
    usual: Usual,
    version: z.number().int(),
  })
  .meta({ id: 'Conversation' });
export type ConversationView = z.infer<typeof ConversationView>;

/** What came of recording an outside chat. */
export const RecordedView = z.object({
  conversationId: z.string(),
  status: ConversationStatus,
  stream: z.string(),
  version: z.number().int(),
});
export type RecordedView = z.infer<typeof RecordedView>;

/** For the other side of an outside chat: whoever opens it is them. */
export const OtherSideLinkView = z.object({
  conversationId: z.string(),
  link: z.string().describe('The address of a page; send it to nobody else'),
  expiresAt: Instant,
  stream: z.string(),
  version: z.number().int(),
});
export type OtherSideLinkView = z.infer<typeof OtherSideLinkView>;
