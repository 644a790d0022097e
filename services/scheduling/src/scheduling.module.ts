import { serviceModule } from '@candor/platform';
import { availability } from './availability/availability.decider.ts';
import { HostSettingsController } from './availability/host-settings.controller.ts';
import { OwnAvailability } from './availability/own-availability.ts';
import { SchedulesController } from './availability/schedules.controller.ts';
import { calendar } from './calendar/calendar.decider.ts';
import { busyTimes } from './reading/busy-times.projection.ts';
import { hostAvailability } from './reading/host-availability.projection.ts';
import { HostAvailabilityQueries } from './reading/host-availability.queries.ts';

export const SchedulingModule = serviceModule({
  service: 'scheduling',
  streams: [availability, calendar],
  receives: [],
  projections: [busyTimes, hostAvailability],
  reactors: [],
  jobs: [],
  controllers: [SchedulesController, HostSettingsController, HostAvailabilityQueries],
  providers: [OwnAvailability],
});
