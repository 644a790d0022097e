import { z } from 'zod';
import { Instant } from '../commit.ts';
import { MailAddress } from '../gateway/person.commands.ts';
import { oneLine } from '../plain-text.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { RoleFamily } from '../scheduling/role-family.ts';
import { Moment } from '../scheduling/wall-clock.ts';
import { AbandonedWhy } from './conversation.event.ts';
import { ConversationSide } from './meeting.event.ts';

export const conversationLimits = {
  nameLength: 200,
  /** Of one conversation. */
  minutes: 12 * 60,
  /** It can be said to have begun so long before its time. */
  earlyMinutes: 60,
  /** After its end, it ends by itself. */
  graceMinutes: 15,
} as const;

/** How long a conversation of a kind usually is, and what else is usual, in minutes; the first one is the default. */
export const usualMinutes: Readonly<Record<ConversationKind, readonly [number, ...(readonly number[])]>> = {
  exploratory: [30, 20, 40],
  screening: [30, 45],
  fit: [45, 60],
  group: [60, 90],
  assessment: [60, 45],
};

const id = z.string().min(1).max(200);
const name = oneLine(conversationLimits.nameLength);
const hostIds = z.array(id).min(1).max(50).readonly();
const times = { start: Instant, end: Instant };

/** What can be asked of a conversation. */
export const conversationCommands = {
  plan: z.strictObject({
    ...times,
    organizationId: id,
    sessionId: id.nullable(),
    kind: ConversationKind,
    hostIds,
    guestId: id,
    bookingId: id,
    chatTypeId: id,
    roleFamily: RoleFamily.nullable(),
  }),
  /** `sessionId`: another one; left out, it stays. */
  move: z.strictObject({ ...times, hostIds, sessionId: id.nullable().optional() }),
  record: z.strictObject({
    ...times,
    organizationId: id.nullable(),
    kind: ConversationKind,
    recordedBy: ConversationSide,
    recorderId: id,
    otherId: id,
    otherName: name.nullable(),
    otherAddress: MailAddress.nullable(),
    employerName: name.nullable(),
  }),
  inviteOther: z.strictObject({ mail: z.boolean() }),
  start: z.strictObject({ by: ConversationSide }),
  end: z.strictObject({ by: ConversationSide }),
  /** When its time has been over for a while. */
  endByRule: z.strictObject({}),
  abandon: z.strictObject({ why: AbandonedWhy, missingId: id.nullable() }),
  /** That somebody was missing was a mistake. */
  withdrawNoShow: z.strictObject({ missingId: id }),
} as const;

/** A chat outside of Candor, as one side of it writes it down. `durationMinutes`: as is usual for its kind, if left out. */
export const OutsideChat = z.strictObject({
  kind: ConversationKind.default('exploratory'),
  start: Moment,
  durationMinutes: z.number().int().min(1).max(conversationLimits.minutes).optional(),
  otherName: name.nullable().default(null).describe('Who the other side is; kept under your key, not shown to them'),
  otherAddress: MailAddress.nullable().default(null).describe('So that their own history joins when they sign in with it'),
  employerName: name.nullable().default(null),
});
export type OutsideChat = z.output<typeof OutsideChat>;

export const InviteOtherAsked = z.strictObject({
  mail: z.boolean().default(false).describe('Whether the link is sent to the address that was recorded'),
});
export type InviteOtherAsked = z.output<typeof InviteOtherAsked>;

/** A booked conversation is cancelled by cancelling its booking. */
export const AbandonAsked = z.strictObject({ why: z.enum(['cancelled', 'not-held']) });
export type AbandonAsked = z.output<typeof AbandonAsked>;
