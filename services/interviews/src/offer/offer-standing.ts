import { type Asker, notFound, Problem } from '@candor/platform';
import type { Offer } from './offer.rule.ts';

/** As what somebody sees an offer. `recorder`: or whoever recruits where it was recorded. */
export type OfferStanding = 'recorder' | 'candidate';

/** Undefined: it is none of their business. No employer sees what a candidate recorded. */
export function offerStanding({ actor, side, memberships }: Asker, offer: Offer): OfferStanding | undefined {
  if (actor.kind !== 'person') return undefined;
  if (side === 'candidate') {
    if (offer.recordedBy === 'guest') return actor.id === offer.recorderId ? 'recorder' : undefined;
    return actor.id === offer.candidateId ? 'candidate' : undefined;
  }
  if (offer.recordedBy === 'guest') return undefined;
  const role = memberships.find(({ organization }) => organization === offer.organizationId)?.role;
  if (role === undefined || role === 'analyst') return undefined;
  return role !== 'interviewer' || actor.id === offer.recorderId ? 'recorder' : undefined;
}

/** Throws 404 for those who may not know of the offer, and 403 for those who may, but not do this. */
export function assertOfferStanding(asker: Asker, offer: Offer | undefined, ...allowed: readonly OfferStanding[]): OfferStanding {
  const standing = offer && offerStanding(asker, offer);
  if (standing === undefined) throw notFound();
  if (!allowed.includes(standing)) throw new Problem(403, 'not_for_you', { detail: 'This is for whoever recorded the offer.' });
  return standing;
}
