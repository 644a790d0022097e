import { availabilityStream } from '@candor/contracts';
import { serviceModule } from '@candor/platform';
import { conversationParts } from './conversations.module.ts';
import { observingParts } from './observing.module.ts';
import { preparingParts } from './preparing.module.ts';
import { hostHours } from './reading/host-hours.projection.ts';
import { HostHoursQueries } from './reading/host-hours.queries.ts';
import { ViewAsQueries } from './reading/view-as.queries.ts';

export const InterviewsModule = serviceModule({
  service: 'interviews',
  streams: [
    // one part per line, sorted
    ...conversationParts.streams,
    ...observingParts.streams,
    ...preparingParts.streams,
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
    ...preparingParts.projections,
    hostHours,
  ],
  reactors: [
    // one part per line, sorted
    ...conversationParts.reactors,
    ...observingParts.reactors,
    ...preparingParts.reactors,
  ],
  jobs: [
    // one part per line, sorted
    ...conversationParts.jobs,
    ...observingParts.jobs,
    ...preparingParts.jobs,
  ],
  controllers: [
    // one part per line, sorted
    ...conversationParts.controllers,
    ...observingParts.controllers,
    ...preparingParts.controllers,
    HostHoursQueries,
    ViewAsQueries,
  ],
  providers: [
    // one part per line, sorted
    ...conversationParts.providers,
    ...observingParts.providers,
    ...preparingParts.providers,
  ],
  erasers: [
    // one part per line, sorted
    ...conversationParts.erasers,
    ...observingParts.erasers,
    ...preparingParts.erasers,
  ],
});
