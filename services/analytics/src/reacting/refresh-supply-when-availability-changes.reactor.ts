import { type AvailabilityStream, availabilityStream, type EventsOf, hostOf } from '@candor/contracts';
import { type Effect, enqueue, type Reactor, type RecordedEvent, reactionsTo } from '@candor/event-sourcing';
import { refreshAvailabilitySupply } from '../jobs/refresh-availability-supply.job.ts';

const refresh = ({ subject, stream, version, position }: RecordedEvent): Effect =>
  enqueue(refreshAvailabilitySupply, { organizationId: hostOf(subject).organizationId, stream, version, position });

const types = Object.keys(availabilityStream.events) as (keyof EventsOf<AvailabilityStream>)[];

/**
 * Every event has the figures counted, even one that cannot change them: they say how far they go. What happened before this
 * was installed counts too, and so does history that comes in late.
 */
export const refreshSupplyWhenAvailabilityChanges: Reactor = {
  name: 'refresh-supply-when-availability-changes',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [reactionsTo(availabilityStream, Object.fromEntries(types.map((type) => [type, refresh])))],
};
