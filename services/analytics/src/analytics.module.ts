import {
  availabilityStream,
  confidenceStream,
  confidentialityStream,
  consentStream,
  contactStream,
  coveredStream,
  exchangeStream,
  observedStream,
  offerStream,
  pitchTrialStream,
  satisfactionStream,
  selfEstimateStream,
  talentPoolStream,
  talkStream,
} from '@candor/contracts';
import { handle, serviceModule } from '@candor/platform';
import { FiguresChoiceController } from './choices/figures-choice.controller.ts';
import { figuresChoice } from './choices/figures-choice.decider.ts';
import { exportParts } from './exports.module.ts';
import { bookings } from './facts/bookings.projection.ts';
import { chats } from './facts/chats.projection.ts';
import { employers } from './facts/employers.projection.ts';
import { offers } from './facts/offers.projection.ts';
import { ownCheckIns } from './facts/own-check-ins.projection.ts';
import { ownContacts } from './facts/own-contacts.projection.ts';
import { ownRatings } from './facts/own-ratings.projection.ts';
import { pools } from './facts/pools.projection.ts';
import { standings } from './facts/standings.projection.ts';
import { FactReader } from './folding/fact-reader.ts';
import { Folding } from './folding/folding.ts';
import { SignalState } from './folding/signal-state.ts';
import { foldSignals, SignalFolder } from './jobs/fold-signals.job.ts';
import { AvailabilitySupplyRefresher, refreshAvailabilitySupply } from './jobs/refresh-availability-supply.job.ts';
import { releaseRhythm, releaseSignals, SignalReleaser } from './jobs/release-signals.job.ts';
import { MyInterviewingQueries } from './organization/my-interviewing.queries.ts';
import { OurInterviewingQueries } from './organization/our-interviewing.queries.ts';
import { ProcessFigures } from './organization/process-figures.ts';
import { MyMarketQueries } from './own/my-market.queries.ts';
import { foldSignalsWhenSomethingIsLearnt } from './reacting/fold-signals-when-something-is-learnt.reactor.ts';
import { refreshSupplyWhenAvailabilityChanges } from './reacting/refresh-supply-when-availability-changes.reactor.ts';
import { availabilitySupply } from './reading/availability-supply.projection.ts';
import { AvailabilitySupplyQueries } from './reading/availability-supply.queries.ts';
import { SupplyFigures } from './reading/supply-figures.ts';
import { ReleasedFigures } from './releasing/released.ts';
import { Releasing } from './releasing/releasing.ts';
import { CatalogueQueries } from './showing/catalogue.queries.ts';
import { DemonstrationQueries } from './showing/demonstration.queries.ts';
import { FiguresQueries } from './showing/figures.queries.ts';
import { Figures } from './showing/figures.ts';
import { SeenFiguresQueries } from './showing/seen-figures.queries.ts';
import { SeenFigures } from './showing/seen-figures.ts';

export const AnalyticsModule = serviceModule({
  service: 'analytics',
  streams: [...exportParts.streams, figuresChoice],
  receives: [
    // streams that both read are listed once, by exports
    ...exportParts.receives,
    availabilityStream,
    confidenceStream,
    confidentialityStream,
    consentStream,
    contactStream,
    coveredStream,
    exchangeStream,
    observedStream,
    offerStream,
    pitchTrialStream,
    satisfactionStream,
    selfEstimateStream,
    talentPoolStream,
    talkStream,
  ],
  projections: [
    ...exportParts.projections,
    availabilitySupply,
    bookings,
    chats,
    employers,
    offers,
    ownCheckIns,
    ownContacts,
    ownRatings,
    pools,
    standings,
  ],
  reactors: [...exportParts.reactors, foldSignalsWhenSomethingIsLearnt, refreshSupplyWhenAvailabilityChanges],
  jobs: [
    ...exportParts.jobs,
    handle(foldSignals, SignalFolder, { concurrency: 2, timeout: 3_600_000 }),
    handle(refreshAvailabilitySupply, AvailabilitySupplyRefresher),
    handle(releaseSignals, SignalReleaser, { repeats: releaseRhythm, timeout: 3_600_000 }),
  ],
  controllers: [
    ...exportParts.controllers,
    AvailabilitySupplyQueries,
    CatalogueQueries,
    DemonstrationQueries,
    FiguresChoiceController,
    FiguresQueries,
    MyInterviewingQueries,
    MyMarketQueries,
    OurInterviewingQueries,
    SeenFiguresQueries,
  ],
  providers: [
    ...exportParts.providers,
    FactReader,
    Figures,
    Folding,
    ProcessFigures,
    ReleasedFigures,
    Releasing,
    SeenFigures,
    SignalState,
    SupplyFigures,
  ],
  erasers: [...exportParts.erasers, Folding, ReleasedFigures, SeenFigures],
});
