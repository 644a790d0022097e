import { type MemberRole, organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface MemberRow {
  readonly organizationId: string;
  readonly personId: string;
  readonly role: MemberRole;
  readonly by: 'founding' | 'invitation' | 'word';
  readonly since: string;
  /** What the recruiter called them whose word it was, sealed. */
  readonly givenName: string | null;
}

/** Who is a member of which organization, by `<organization>/<person>`: what tokens say of people comes from here. */
export const members: Projection<MemberRow> = {
  name: 'members',
  version: 1,
  indexes: [['organizationId', 'since'], ['personId']],
  from: [
    rowsFrom(organizationStream, ({ subject, data }) => ('personId' in data ? `${subject}/${data.personId}` : []), {
      MemberJoined: (_row, { data: { organizationId, personId, role, by, name }, occurredAt }) => ({
        organizationId,
        personId,
        role,
        by,
        since: occurredAt,
        givenName: name ?? null,
      }),
      MemberRoleChanged: (row, { data: { role } }) => row && { ...row, role },
      MemberLeft: () => undefined,
    }),
  ],
};
