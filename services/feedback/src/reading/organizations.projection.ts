import { organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface OrganizationRow {
  readonly organizationId: string;
  readonly name: string;
}

/** What organizations are called, by id. */
export const organizations: Projection<OrganizationRow> = {
  name: 'organizations',
  version: 1,
  from: [
    rowsFrom<typeof organizationStream, OrganizationRow>(organizationStream, ({ subject }) => subject, {
      OrganizationFounded: (_row, { data: { organizationId, name } }) => ({ organizationId, name }),
      OrganizationRenamed: (row, { data: { name } }) => row && { ...row, name },
    }),
  ],
};
