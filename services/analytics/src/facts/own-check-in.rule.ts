import type { EventsOf, SatisfactionStream } from '@candor/contracts';

/** How content somebody was on one day where they work, from 1 to 5. */
export type OwnCheckIn = EventsOf<SatisfactionStream>['SatisfactionPublished'];
