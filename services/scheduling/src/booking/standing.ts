import { type Asker, notFound, Problem } from '@candor/platform';
import type { Booked } from './booking.rule.ts';

/** As what somebody may act on a booking. */
export type Standing = 'guest' | 'host' | 'recruiter' | 'colleague';

/** `colleague`: a member who is no host of it. Undefined: it is none of their business. */
export function standingOf({ actor, link, memberships }: Asker, booked: Booked): Standing | undefined {
  const { bookingId, guestId, hostIds, organizationId } = booked;
  if (link) {
    if (link.subject !== bookingId) return undefined;
    if (link.purpose === 'booking-guest') return link.person === guestId ? 'guest' : undefined;
    if (link.purpose !== 'booking-host' || link.organization !== organizationId) return undefined;
    return hostIds.includes(link.person) ? 'host' : 'colleague';
  }
  if (actor.kind !== 'person') return undefined;
  if (actor.id === guestId) return 'guest';
  const role = memberships.find(({ organization }) => organization === organizationId)?.role;
  if (role === undefined || role === 'analyst') return undefined;
  if (role === 'owner' || role === 'recruiter') return 'recruiter';
  return hostIds.includes(actor.id) ? 'host' : 'colleague';
}

/** By the link in the mail that they got as a host. */
export const noLongerHost = { no_longer_host: 410 } as const;

/** Throws 404 for those who may not know of the booking, and 403 for those who may, but not do this. */
export function assertStanding(asker: Asker, booked: Booked, ...allowed: readonly Standing[]): Standing {
  const standing = standingOf(asker, booked);
  if (standing === 'colleague' && asker.link && !allowed.includes('colleague'))
    throw new Problem(410, 'no_longer_host', { detail: 'Somebody else holds this chat now. You need not do anything.' });
  if (standing === undefined || (standing === 'colleague' && !allowed.includes('colleague'))) throw notFound();
  if (!allowed.includes(standing))
    throw new Problem(403, 'not_for_you', { detail: `This is for the ${allowed.join(' or the ')} of the booking.` });
  return standing;
}
