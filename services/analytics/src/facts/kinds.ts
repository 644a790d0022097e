import type { Projection } from '@candor/event-sourcing';
import type { FactKind, Facts } from '../signals/signal.rule.ts';
import { bookings } from './bookings.projection.ts';
import { chats } from './chats.projection.ts';
import { employers } from './employers.projection.ts';
import { offers } from './offers.projection.ts';
import { pools } from './pools.projection.ts';
import { standings } from './standings.projection.ts';

interface Kind<Fact> {
  readonly projection: Projection<Fact>;
  readonly keyOf: (fact: Fact) => string;
}

/** Every kind of fact that signals are made of. */
export const kinds: { readonly [K in FactKind]: Kind<Facts[K]> } = {
  bookings: { projection: bookings, keyOf: ({ bookingId }) => bookingId },
  chats: { projection: chats, keyOf: ({ conversationId }) => conversationId },
  offers: { projection: offers, keyOf: ({ offerId }) => offerId },
  pools: { projection: pools, keyOf: ({ organizationId, candidateId }) => `${organizationId}/${candidateId}` },
};
export const kindNames = Object.keys(kinds).sort() as readonly FactKind[];

/** All that figures are made of: the facts, and who is in them. */
export const factProjections = [employers, standings, ...kindNames.map((kind) => kinds[kind].projection)] as const;
