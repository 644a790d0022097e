import { z } from 'zod';
import { ObservationView } from './observation.views.ts';
import { OfferView } from './offer.views.ts';

/** An offer as the organization that recorded it sees it, for whom it was made: without the note that it wrote for itself. */
export const ShownOfferView = OfferView.omit({ note: true }).meta({ id: 'ShownOffer' });
export type ShownOfferView = z.infer<typeof ShownOfferView>;

/** What a candidate noted, as those of the organization see it who may read it. */
export const ShownObservationView = ObservationView.omit({ mine: true, stance: true, note: true, version: true })
  .extend({ toRecruiters: z.boolean().describe('Its owners and recruiters read it, too; otherwise the hosts alone whom it is about') })
  .meta({ id: 'ShownObservation' });
export type ShownObservationView = z.infer<typeof ShownObservationView>;
