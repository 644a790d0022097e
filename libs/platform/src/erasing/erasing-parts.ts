import { erasureStream, type ServiceName, type StreamDefinition } from '@candor/contracts';
import type { AnyDecider, Reactor } from '@candor/event-sourcing';
import { type HandledJob, handle } from '../jobs/handle.ts';
import { acknowledgementOf } from './acknowledgement.decider.ts';
import { erasePerson, PersonEraser } from './erase-person.job.ts';
import { erasePersonWhenRequested } from './erase-person-when-requested.reactor.ts';

/** What every service has in its map for the sake of erasure, beside its own parts. */
export const erasingParts = (
  service: ServiceName,
): {
  readonly streams: readonly AnyDecider[];
  readonly receives: readonly StreamDefinition[];
  readonly reactors: readonly Reactor[];
  readonly jobs: readonly HandledJob[];
} => ({
  streams: [acknowledgementOf(service)],
  receives: service === erasureStream.service ? [] : [erasureStream],
  reactors: [erasePersonWhenRequested],
  jobs: [handle(erasePerson, PersonEraser, { concurrency: 1 })],
});
