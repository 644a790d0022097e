import { stream } from '../definition/stream.ts';
import { offerCommands } from './offer.commands.ts';
import { offerEvents } from './offer.event.ts';

/** Subject: the offer's id. */
export const offerStream = stream({
  service: 'interviews',
  name: 'offer',
  published: true,
  events: offerEvents,
  commands: offerCommands,
  rejections: {
    unknown_offer: 404,
    offer_exists: 409,
    offer_removed: 410,
    /** Its terms are those that were answered. */
    already_answered: 409,
    /** Nobody answers an offer before it is extended, nor in time to come. */
    day_not_fitting: 422,
    /** Whoever recorded an offer does not confirm it. */
    not_yours_to_confirm: 403,
    /** Only candidates use an offer elsewhere. */
    not_yours_to_say: 403,
  },
});
export type OfferStream = typeof offerStream;
