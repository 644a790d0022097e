import { organizationStream, personStream } from '@candor/contracts';
import { serviceModule } from '@candor/platform';
import { availability } from './availability/availability.decider.ts';
import { HostSettingsController } from './availability/host-settings.controller.ts';
import { OwnAvailability } from './availability/own-availability.ts';
import { SchedulesController } from './availability/schedules.controller.ts';
import { hostAvailability } from './reading/host-availability.projection.ts';
import { HostAvailabilityQueries } from './reading/host-availability.queries.ts';
import { members } from './reading/members.projection.ts';
import { organizations } from './reading/organizations.projection.ts';
import { people } from './reading/people.projection.ts';

export const SchedulingModule = serviceModule({
  service: 'scheduling',
  streams: [availability],
  receives: [organizationStream, personStream],
  projections: [hostAvailability, members, organizations, people],
  reactors: [],
  jobs: [],
  controllers: [SchedulesController, HostSettingsController, HostAvailabilityQueries],
  providers: [OwnAvailability],
});
