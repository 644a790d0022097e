import { organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface OrganizationRow {
  readonly organizationId: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly parentCompany: string | null;
}

/** Organizations by id: what they are called, and what block lists are compared with. */
export const organizations: Projection<OrganizationRow> = {
  name: 'organizations',
  version: 1,
  from: [
    rowsFrom<typeof organizationStream, OrganizationRow>(organizationStream, ({ subject }) => subject, {
      OrganizationFounded: (_row, { data: { organizationId, name } }) => ({ organizationId, name, domains: [], parentCompany: null }),
      OrganizationRenamed: (row, { data: { name } }) => row && { ...row, name },
      OrganizationDescribed: (row, { data: { domains, parentCompany } }) => row && { ...row, domains, parentCompany },
    }),
  ],
};
