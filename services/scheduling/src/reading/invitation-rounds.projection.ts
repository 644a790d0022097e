import { type Instant, invitationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What became of one invitation; inviting the same candidate to the same chat type later is another one. */
export interface InvitationRoundRow {
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  readonly status: 'open' | 'booked' | 'declined' | 'withdrawn';
  readonly bookingId: string | null;
}

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
