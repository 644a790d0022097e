import { availabilityStream } from '@candor/contracts';
import { serviceModule } from '@candor/platform';
import { conversationParts } from './conversations.module.ts';
import { hostHours } from './reading/host-hours.projection.ts';
import { HostHoursQueries } from './reading/host-hours.queries.ts';

export const InterviewsModule = serviceModule({
  service: 'interviews',
  streams: [
    // one part per line, sorted
    ...conversationParts.streams,
  ],
  receives: [
    // one part per line, sorted
    ...conversationParts.receives,
    availabilityStream,
  ],
  projections: [
    // one part per line, sorted
    ...conversationParts.projections,
    hostHours,
  ],
  reactors: [
    // one part per line, sorted
    ...conversationParts.reactors,
  ],
  jobs: [
    // one part per line, sorted
    ...conversationParts.jobs,
  ],
  controllers: [
    // one part per line, sorted
    ...conversationParts.controllers,
    HostHoursQueries,
  ],
  providers: [
    // one part per line, sorted
    ...conversationParts.providers,
  ],
  erasers: [
    // one part per line, sorted
    ...conversationParts.erasers,
  ],
});
