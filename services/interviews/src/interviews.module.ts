import { availabilityStream } from '@candor/contracts';
import { serviceModule } from '@candor/platform';
import { conversationParts } from './conversations.module.ts';
import { observingParts } from './observing.module.ts';
import { hostHours } from './reading/host-hours.projection.ts';
import { HostHoursQueries } from './reading/host-hours.queries.ts';

export const InterviewsModule = serviceModule({
  service: 'interviews',
  streams: [
    // one part per line, sorted
    ...conversationParts.streams,
    ...observingParts.streams,
  ],
  receives: [
    // one part per line, sorted
    ...conversationParts.receives,
    ...observingParts.receives,
    availabilityStream,
  ],
  projections: [
    // one part per line, sorted
    ...conversationParts.projections,
    ...observingParts.projections,
    hostHours,
  ],
  reactors: [
    // one part per line, sorted
    ...conversationParts.reactors,
    ...observingParts.reactors,
  ],
  jobs: [
    // one part per line, sorted
    ...conversationParts.jobs,
    ...observingParts.jobs,
  ],
  controllers: [
    // one part per line, sorted
    ...conversationParts.controllers,
    ...observingParts.controllers,
    HostHoursQueries,
  ],
  providers: [
    // one part per line, sorted
    ...conversationParts.providers,
    ...observingParts.providers,
  ],
  erasers: [
    // one part per line, sorted
    ...conversationParts.erasers,
    ...observingParts.erasers,
  ],
});
