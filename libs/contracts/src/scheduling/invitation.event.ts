import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { Locale } from '../gateway/person.event.ts';

const id = z.string().min(1);
const of = {
  invitationId: id,
  organizationId: id,
  chatTypeId: id,
  candidateId: id,
  /** Counts the invitations of this candidate to this chat type from 1. */
  round: z.number().int().positive(),
};

/**
 * What became of inviting one candidate to one chat type. A candidate who has opted out or blocks the organization is
 * invited like any other as far as these events go: nobody can tell from them that no mail went out.
 */
export const invitationEvents = {
  CandidateInvited: event(
    z.object({
      ...of,
      candidateName: personal(z.string().min(1).max(200), 'candidateId').optional(),
      candidateAddress: personal(z.string().min(3).max(320), 'candidateId'),
      message: personal(z.string().min(1).max(2_000), 'candidateId').optional(),
      locale: Locale,
      /** The member, or what does it for one. */
      invitedBy: id,
      batchId: id.nullable(),
      expiresAt: Instant,
    }),
  ),
  /** They booked a chat through it. `invitedAt`: when this round began. */
  InvitationBooked: event(z.object({ ...of, bookingId: id, invitedAt: Instant, until: Instant })),
  /** The chat was called off: until it expires, they may book another through it. */
  InvitationReopened: event(z.object({ ...of, bookingId: id })),
  InvitationDeclined: event(z.object(of)),
  InvitationWithdrawn: event(z.object(of)),
} as const;
