import { type OrganizationView, organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

const atVersion = (row: OrganizationView | undefined, version: number): OrganizationView | undefined => row && { ...row, version };

/** What each organization says of itself. `version` is that of the whole stream, its members and invitations included. */
export const organizations: Projection<OrganizationView> = {
  name: 'organizations',
  version: 1,
  from: [
    rowsFrom(organizationStream, ({ subject }) => subject, {
      OrganizationFounded: (_row, { data: { organizationId, name }, version }) => ({
        organizationId,
        name,
        domains: [],
        parentCompany: null,
        retentionMonths: null,
        version,
      }),
      OrganizationRenamed: (row, { data: { name }, version }) => row && { ...row, name, version },
      OrganizationDescribed: (row, { data: { domains, parentCompany }, version }) => row && { ...row, domains, parentCompany, version },
      RetentionSet: (row, { data: { months }, version }) => row && { ...row, retentionMonths: months, version },
      MemberInvited: (row, { version }) => atVersion(row, version),
      InvitationWithdrawn: (row, { version }) => atVersion(row, version),
      MemberJoined: (row, { version }) => atVersion(row, version),
      MemberRoleChanged: (row, { version }) => atVersion(row, version),
      MemberLeft: (row, { version }) => atVersion(row, version),
      ApiKeyMade: (row, { version }) => atVersion(row, version),
      ApiKeyRevoked: (row, { version }) => atVersion(row, version),
    }),
  ],
};
