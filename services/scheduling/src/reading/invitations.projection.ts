import { type EventsOf, type Instant, type InvitationStream, invitationStream, type Locale } from '@candor/contracts';
import { audienceOf, type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';

/** The newest invitation of a candidate to a chat type. Names, addresses and messages are sealed. */
export interface InvitationRow {
  readonly invitationId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly candidateId: string;
  readonly candidateName?: string;
  readonly candidateAddress: string;
  readonly message?: string;
  readonly locale: Locale;
  readonly invitedBy: string;
  readonly batchId: string | null;
  readonly round: number;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  /** An open one is expired once its time has come. */
  readonly status: 'open' | 'booked' | 'declined' | 'withdrawn';
  readonly bookingId: string | null;
  /** When the booked chat ends, as it was booked. */
  readonly until: Instant | null;
  readonly version: number;
}

type Events = EventsOf<InvitationStream>;

const ended =
  (status: InvitationRow['status']) =>
  (row: InvitationRow | undefined, { version }: RecordedEvent): InvitationRow | undefined =>
    row && { ...row, status, bookingId: null, until: null, version };

/** By invitation. */
export const invitations: Projection<InvitationRow> = {
  name: 'invitations',
  version: 1,
  indexes: [
    ['organizationId', 'invitedAt'],
    ['organizationId', 'batchId', 'invitedAt'],
    ['organizationId', 'chatTypeId', 'invitedAt'],
    ['status', 'expiresAt'],
    ['candidateId'],
  ],
  concerns: ({ organizationId }) => audienceOf(organizationId),
  from: [
    rowsFrom<typeof invitationStream, InvitationRow>(invitationStream, ({ subject }) => subject, {
      CandidateInvited: (_row, { data, occurredAt, version }) => invited(data, occurredAt, version),
      InvitationBooked: (row, { data: { bookingId, until }, version }) => row && { ...row, status: 'booked', bookingId, until, version },
      InvitationReopened: ended('open'),
      InvitationDeclined: ended('declined'),
      InvitationWithdrawn: ended('withdrawn'),
    }),
  ],
};

const invited = (data: Events['CandidateInvited'], invitedAt: Instant, version: number): InvitationRow => ({
  invitationId: data.invitationId,
  organizationId: data.organizationId,
  chatTypeId: data.chatTypeId,
  candidateId: data.candidateId,
  ...(data.candidateName === undefined ? {} : { candidateName: data.candidateName }),
  candidateAddress: data.candidateAddress,
  ...(data.message === undefined ? {} : { message: data.message }),
  locale: data.locale,
  invitedBy: data.invitedBy,
  batchId: data.batchId,
  round: data.round,
  invitedAt,
  expiresAt: data.expiresAt,
  status: 'open',
  bookingId: null,
  until: null,
  version,
});
