import type { Origin } from '@candor/contracts';
import type { Booking } from '../facts/booking.rule.ts';
import type { Chat } from '../facts/chat.rule.ts';
import type { Offer } from '../facts/offer.rule.ts';
import type { Pooled } from '../facts/pooled.rule.ts';
import { type Standing, unknownPerson } from '../facts/standing.rule.ts';
import type { FactKind, Facts } from '../signals/signal.rule.ts';

/** Says of a person who is in a fact whether and as whom they count. */
export type Standings = (person: string) => Standing;
/** Says whether an organization was founded by the demonstration. */
export type MadeUpEmployers = (organizationId: string) => boolean;
export const noneMadeUp: MadeUpEmployers = () => false;

export const liveMarket = 'market';
/** Made-up people and employers count among themselves. */
export const demoMarket = 'demo';
export const organizationScope = (organizationId: string): string => `org:${organizationId}`;
/** `null`: a market. */
export const organizationOf = (scope: string): string | null => (scope.startsWith('org:') ? scope.slice(4) : null);

/** In which market a fact counts: of conversations that both sides knew of and that took place; imports count for their owner alone. */
const marketOf: { readonly [Kind in FactKind]: (fact: Facts[Kind]) => string | undefined } = {
  chats: ({ meeting }: Chat) =>
    meeting?.booked && meeting.status === 'ended' && meeting.organizationId ? ofOrigin(meeting.origin) : undefined,
  bookings: ({ origin, confirmed }: Booking) => (confirmed ? ofOrigin(origin) : undefined),
  // An offer by somebody that no conversation led to could be made up to move a figure.
  offers: ({ origin, organizationId, conversationId, proof }: Offer) =>
    organizationId !== null && (conversationId !== null || proof === 'both') ? ofOrigin(origin) : undefined,
  pools: ({ origin }: Pooled) => ofOrigin(origin),
};

/**
 * In which market a fact counts, if in any. Somebody real who tries out an employer that was made up counts in neither: what such
 * an employer does is no news of the live market, and they themselves are not of the demonstration.
 */
export function marketOfFact<Kind extends FactKind>(kind: Kind, fact: Facts[Kind], isMadeUp: MadeUpEmployers): string | undefined {
  const market = marketOf[kind](fact);
  const { organizationId } = fact;
  return market === liveMarket && organizationId !== null && isMadeUp(organizationId) ? undefined : market;
}

const ofOrigin = (origin: Origin): string | undefined => (origin === 'live' ? liveMarket : origin === 'demo' ? demoMarket : undefined);

/** Whose conversation, offer or candidate it is. */
export const ownerOf: { readonly [Kind in FactKind]: (fact: Facts[Kind]) => string | null } = {
  chats: ({ organizationId }: Chat) => organizationId,
  bookings: ({ organizationId }: Booking) => organizationId,
  offers: ({ organizationId, recordedBy, conversationId }: Offer) =>
    recordedBy === 'host' || conversationId !== null ? organizationId : null,
  pools: ({ organizationId }: Pooled) => organizationId,
};

/** Whether guests can have said what they think: a conversation that is not held yet, or was not, says nothing. */
export const isHeld: { readonly [Kind in FactKind]: (fact: Facts[Kind]) => boolean } = {
  chats: ({ meeting }: Chat) => meeting?.status === 'ended',
  bookings: () => true,
  offers: () => true,
  pools: () => true,
};

/**
 * As whom a person counts in a market, or in what an organization learns of its guests; if at all. In a market only people count
 * who have shown who they are; those of the demonstration have no mailbox to show.
 */
export function countedAs(person: string, organizationId: string | null, scope: string, standings: Standings): string | undefined {
  const isMarket = organizationOf(scope) === null;
  const own = standings(person);
  const canonical = own.sameAs ?? person;
  const all = canonical === person ? [own] : [own, standings(canonical)];
  if (all.some((one) => one.erased || one.left || (isMarket && one.withdrawn))) return undefined;
  if (organizationId !== null && all.some(({ erasedFor }) => erasedFor.includes(organizationId))) return undefined;
  return scope === liveMarket && !all.some((one) => one.verified) ? undefined : canonical;
}

/** How an organization works is its own to know, whoever it worked with; of who was erased, that somebody was there. */
export function takenPartAs(person: string, organizationId: string | null, standings: Standings): string {
  const { erased, erasedFor } = standings(person);
  return erased || (organizationId !== null && erasedFor.includes(organizationId)) ? 'erased' : person;
}

export const standingOf =
  (known: ReadonlyMap<string, Standing>): Standings =>
  (person) =>
    known.get(person) ?? unknownPerson;
