import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';
import { PublicChatTypeView } from './chat-type.views.ts';
import { BatchFileProblem, BatchRowNote } from './invitation-batch.event.ts';

/** `null`: erased. */
const text = z.string().nullable();
const count = z.number().int();

export const InvitationStatus = z.enum(['open', 'expired', 'booked', 'declined', 'withdrawn']);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

/** An invitation as the organization sees it. Of who opted out, or blocks it, this looks like that of anybody who has not answered. */
export const CandidateInvitationView = z.object({
  invitationId: z.string(),
  chatTypeId: z.string(),
  name: text.optional(),
  address: text,
  message: text.optional(),
  locale: Locale,
  invitedBy: z.string(),
  batchId: z.string().nullable(),
  round: count,
  invitedAt: Instant,
  expiresAt: Instant,
  status: InvitationStatus,
  bookingId: z.string().nullable(),
  version: count.describe('Of its stream: for `If-Match`'),
});
export type CandidateInvitationView = z.infer<typeof CandidateInvitationView>;

/** What a candidate reads who was invited, by the link in the mail. */
export const InvitedView = z.object({
  organizationId: z.string(),
  organization: z.string().describe('Its name'),
  chatTypeId: z.string(),
  chatType: PublicChatTypeView.nullable().describe('`null`: it can no longer be booked'),
  name: text.optional(),
  message: text.optional(),
  expiresAt: Instant,
  status: InvitationStatus,
  bookingId: z.string().nullable(),
  optedOut: z.object({ ofOrganization: z.boolean(), ofEveryone: z.boolean() }),
});
export type InvitedView = z.infer<typeof InvitedView>;

export const BatchView = z.object({
  batchId: z.string(),
  chatTypeId: z.string(),
  plannedBy: z.string(),
  plannedAt: Instant,
  status: z.enum(['planned', 'checking', 'checked', 'unusable', 'running', 'completed', 'cancelled']),
  problem: BatchFileProblem.nullable(),
  unknownColumns: z.array(count).describe('Places, from 1, of columns that are not used'),
  rows: count,
  good: count.describe('Rows whose candidate can be invited'),
  problems: count,
  notes: z.array(BatchRowNote).readonly().describe('The first problems, by row and column'),
  row: count.describe('How far it is: rows up to this one are dealt with'),
  invited: count,
  skipped: count,
  version: count,
});
export type BatchView = z.infer<typeof BatchView>;

export const PrivateLinkView = z.object({
  linkId: z.string(),
  chatTypeId: z.string(),
  madeBy: z.string(),
  madeAt: Instant,
  note: text.optional(),
  uses: count,
  used: count,
  expiresAt: Instant,
  status: z.enum(['open', 'expired', 'used', 'revoked']),
  requestId: z.string().nullable(),
  url: z.string().describe('The address to hand to the candidate'),
  version: count,
});
export type PrivateLinkView = z.infer<typeof PrivateLinkView>;

/** What somebody sees who has a private link. */
export const LinkedView = z.object({
  chatType: PublicChatTypeView,
  expiresAt: Instant,
  status: z.enum(['open', 'expired', 'used', 'revoked']),
  usesLeft: count,
});
export type LinkedView = z.infer<typeof LinkedView>;

export const ChatRequestView = z.object({
  requestId: z.string(),
  name: text,
  address: text,
  message: text.optional(),
  zone: z.string(),
  locale: Locale,
  askedAt: Instant,
  status: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  chatTypeId: z.string().nullable(),
  linkId: z.string().nullable(),
  version: count,
});
export type ChatRequestView = z.infer<typeof ChatRequestView>;

/** Offered starts as lines to be pasted into a mail. */
export const SlotsTextView = z.object({ text: z.string(), zone: z.string(), slots: count });
export type SlotsTextView = z.infer<typeof SlotsTextView>;

const spread = z.object({ n: count, median: z.number().nullable(), p90: z.number().nullable() });

/** What happened with an organization's own chats. Invitations are counted by when they were made, chats by when they begin. */
export const ProcessFactsView = z.object({
  from: Instant,
  to: Instant,
  chatTypeId: z.string().nullable(),
  invitations: z.object({ invited: count, booked: count, declined: count, withdrawn: count, open: count, expired: count }),
  requests: z.object({ asked: count, accepted: count, declined: count }),
  chats: z.object({
    booked: count,
    upcoming: count,
    held: count,
    cancelled: count,
    lateCancelledByGuest: count,
    lateCancelledByHost: count,
    guestNoShows: count,
    hostNoShows: count,
    reschedules: count,
  }),
  /** Hours from the invitation or, without one, from booking it, to the beginning of a chat that was held. */
  hoursToChat: z.object({ invited: spread, asked: spread, byThemselves: spread }),
  computedAt: Instant,
});
export type ProcessFactsView = z.infer<typeof ProcessFactsView>;

/** How many chats each host has in a week, Monday to Sunday in the zone. */
export const LoadView = z.object({
  week: z.string(),
  zone: z.string(),
  hosts: z.array(z.object({ hostId: z.string(), chats: count, minutes: count, cancelled: count, declined: count })),
});
export type LoadView = z.infer<typeof LoadView>;
