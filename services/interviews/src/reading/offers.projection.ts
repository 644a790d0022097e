import { offerStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsOfStates } from '@candor/event-sourcing';
import { type Offer, offerChanges } from '../offer/offer.rule.ts';

export interface OfferRow extends Offer {
  /** Of the employer who recorded it; `null`: a candidate did, and no employer sees it. */
  readonly seenByOrganization: string | null;
  readonly imported: boolean;
  readonly version: number;
}

function rowOf(offer: Offer | undefined, { origin, version }: RecordedEvent, before: OfferRow | undefined): OfferRow | undefined {
  if (!offer || offer.removed) return undefined;
  const seenByOrganization = offer.recordedBy === 'host' ? offer.organizationId : null;
  return { ...offer, seenByOrganization, imported: before?.imported ?? origin === 'import', version };
}

/** Offers by id. One that was recorded by mistake is gone. */
export const offers: Projection<OfferRow> = {
  name: 'offers',
  version: 2,
  indexes: [
    ['seenByOrganization', 'extendedOn'],
    ['seenByOrganization', 'conversationId', 'extendedOn'],
    ['candidateId', 'extendedOn'],
    ['candidateId', 'conversationId', 'extendedOn'],
  ],
  from: [rowsOfStates(offerStream, offerChanges, rowOf)],
};
