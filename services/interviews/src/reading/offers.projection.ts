import { offerStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type Offer, offerChanges } from '../offer/offer.rule.ts';

export interface OfferRow extends Offer {
  /** Of the employer who recorded it; `null`: a candidate did, and no employer sees it. */
  readonly seenByOrganization: string | null;
  readonly imported: boolean;
  readonly version: number;
}

type Change = (state: Offer | undefined, data: unknown, event: RecordedEvent) => Offer | undefined;

const rowAfter =
  (change: Change) =>
  (row: OfferRow | undefined, event: RecordedEvent): OfferRow | undefined => {
    const offer = change(row, event.data, event);
    if (!offer || offer.removed) return undefined;
    return {
      ...offer,
      seenByOrganization: offer.recordedBy === 'host' ? offer.organizationId : null,
      imported: row?.imported ?? event.origin === 'import',
      version: event.version,
    };
  };

/** Offers by id. One that was recorded by mistake is gone. */
export const offers: Projection<OfferRow> = {
  name: 'offers',
  version: 1,
  indexes: [
    ['seenByOrganization', 'extendedOn'],
    ['seenByOrganization', 'conversationId', 'extendedOn'],
    ['candidateId', 'extendedOn'],
    ['candidateId', 'conversationId', 'extendedOn'],
  ],
  from: [
    {
      stream: offerStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(offerChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
