import { invitationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { InvitationRoundRow } from './fact-rows.rule.ts';

const ended = (status: InvitationRoundRow['status']) => (row: InvitationRoundRow | undefined) => row && { ...row, status, bookingId: null };

/** By invitation and round: what process facts are counted from. */
export const invitationRounds: Projection<InvitationRoundRow> = {
  name: 'invitation-rounds',
  version: 1,
  indexes: [
    ['organizationId', 'invitedAt'],
    ['organizationId', 'chatTypeId', 'invitedAt'],
    ['organizationId', 'status', 'expiresAt'],
    ['bookingId'],
  ],
  from: [
    rowsFrom<typeof invitationStream, InvitationRoundRow>(invitationStream, ({ subject, data: { round } }) => `${subject}/${round}`, {
      CandidateInvited: (_row, { data: { organizationId, chatTypeId, expiresAt }, occurredAt }) => ({
        organizationId,
        chatTypeId,
        invitedAt: occurredAt,
        expiresAt,
        status: 'open',
        bookingId: null,
      }),
      InvitationBooked: (row, { data: { bookingId } }) => row && { ...row, status: 'booked', bookingId },
      InvitationReopened: ended('open'),
      InvitationDeclined: ended('declined'),
      InvitationWithdrawn: ended('withdrawn'),
    }),
  ],
};
