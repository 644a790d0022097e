import { availabilityStream } from '@candor/contracts';
import { handle, serviceModule } from '@candor/platform';
import { exportParts } from './exports.module.ts';
import { AvailabilitySupplyRefresher, refreshAvailabilitySupply } from './jobs/refresh-availability-supply.job.ts';
import { refreshSupplyWhenAvailabilityChanges } from './reacting/refresh-supply-when-availability-changes.reactor.ts';
import { availabilitySupply } from './reading/availability-supply.projection.ts';
import { AvailabilitySupplyQueries } from './reading/availability-supply.queries.ts';
import { SupplyFigures } from './reading/supply-figures.ts';

export const AnalyticsModule = serviceModule({
  service: 'analytics',
  streams: [...exportParts.streams],
  receives: [...exportParts.receives, availabilityStream],
  projections: [...exportParts.projections, availabilitySupply],
  reactors: [...exportParts.reactors, refreshSupplyWhenAvailabilityChanges],
  jobs: [...exportParts.jobs, handle(refreshAvailabilitySupply, AvailabilitySupplyRefresher)],
  controllers: [...exportParts.controllers, AvailabilitySupplyQueries],
  providers: [...exportParts.providers, SupplyFigures],
  erasers: [...exportParts.erasers],
});
