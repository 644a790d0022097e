import type { ContactStream, EventsOf } from '@candor/contracts';

/** Somebody whom a candidate met or was told of: ids alone. */
export type OwnContact = EventsOf<ContactStream>['ContactPublished'];
