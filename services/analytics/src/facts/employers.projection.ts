import { type Origin, organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** An organization, as far as figures ask: whether it is one of the demonstration's. */
export interface Employer {
  readonly origin: Origin;
}

/** One row per organization. */
export const employers: Projection<Employer> = {
  name: 'facts-employers',
  version: 1,
  from: [
    rowsFrom(organizationStream, ({ subject }) => subject, {
      OrganizationFounded: (_row: Employer | undefined, { origin }) => ({ origin }),
    }),
  ],
};
