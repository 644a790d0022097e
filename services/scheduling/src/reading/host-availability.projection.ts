import { availabilityStream, hostOf } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type Availability, availabilityChanges, type HostAvailability, noAvailability } from '../availability/host-availability.rule.ts';

type Change = (state: Availability, data: unknown) => Availability;

const rowAfter =
  (change: Change) =>
  (row: HostAvailability | undefined, { subject, version, data }: RecordedEvent): HostAvailability => ({
    ...change(row ?? noAvailability, data),
    ...hostOf(subject),
    version,
  });

/** All that is known of a host's availability, notes sealed as they are in the log. Keyed by host. */
export const hostAvailability: Projection<HostAvailability> = {
  name: 'host-availability',
  version: 1,
  from: [
    {
      stream: availabilityStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(availabilityChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
