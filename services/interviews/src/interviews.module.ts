import { availabilityStream } from '@candor/contracts';
import { serviceModule } from '@candor/platform';
import { hostHours } from './reading/host-hours.projection.ts';
import { HostHoursQueries } from './reading/host-hours.queries.ts';

export const InterviewsModule = serviceModule({
  service: 'interviews',
  streams: [],
  receives: [availabilityStream],
  projections: [hostHours],
  reactors: [],
  jobs: [],
  controllers: [HostHoursQueries],
});
