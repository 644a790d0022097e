import { type MemberRole, organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface InvitationRow {
  readonly organizationId: string;
  readonly invitationId: string;
  readonly personId: string;
  readonly role: MemberRole;
  readonly invitedAt: string;
  readonly expiresAt: string;
}

/** Invitations that were neither accepted nor withdrawn, by `<organization>/<person>`: somebody has one at most. */
export const invitations: Projection<InvitationRow> = {
  name: 'invitations',
  version: 2,
  indexes: [['organizationId', 'invitedAt'], ['personId']],
  from: [
    rowsFrom(organizationStream, ({ subject, data }) => ('personId' in data ? `${subject}/${data.personId}` : []), {
      MemberInvited: (_row, { data, occurredAt }) => ({ ...data, invitedAt: occurredAt }),
      InvitationWithdrawn: (row, { data: { invitationId } }) => (row?.invitationId === invitationId ? undefined : row),
      MemberJoined: () => undefined,
    }),
  ],
};
