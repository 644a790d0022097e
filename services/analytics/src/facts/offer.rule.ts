import type { EventsOf, Instant, OfferAnswer, OfferStream, OfferTerms, Origin, RoleFamily } from '@candor/contracts';

type Recorded = EventsOf<OfferStream>['OfferRecorded'];

/** What somebody was offered, as it stands now, without the names in it. */
export interface Offer {
  readonly offerId: string;
  readonly conversationId: string | null;
  readonly organizationId: string | null;
  readonly recordedBy: Recorded['recordedBy'];
  readonly recorderId: string;
  readonly candidateId: string | null;
  readonly recordedAt: Instant;
  /** Of the conversation that it came of; `null`: of none that was booked, or not said. */
  readonly roleFamily: RoleFamily | null;
  readonly origin: Origin;
  readonly terms: Omit<OfferTerms, 'role' | 'perks'>;
  readonly proof: Recorded['proof'];
  readonly answer: OfferAnswer | null;
  readonly negotiated: boolean;
  readonly people: readonly string[];
}
