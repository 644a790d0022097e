import type { Instant } from '@candor/contracts';
import type { LinkClaims } from '@candor/platform';

const day = 86_400_000;
/** So long after a chat its guest can still look it up. */
const lasts = 30 * day;

export interface GuestOf {
  readonly bookingId: string;
  readonly organizationId: string;
  readonly guestId: string;
  readonly end: Instant;
}

/** What lets a guest see and change their booking without an account. The same booking gives the same link. */
export const guestClaims = ({ bookingId, organizationId, guestId, end }: GuestOf): LinkClaims => ({
  purpose: 'booking-guest',
  subject: bookingId,
  person: guestId,
  organization: organizationId,
  expiresAt: new Date(Date.parse(end) + lasts).toISOString(),
});

/**
 * The same, shown on the screen of whoever has just booked. They may have written somebody else's address: what is more than
 * this booking needs the link that came by mail.
 */
export const unprovenGuestClaims = (guest: GuestOf): LinkClaims => ({ ...guestClaims(guest), facts: { address: 'unproven' } });

export const isUnproven = ({ facts }: Pick<LinkClaims, 'facts'>): boolean => facts?.['address'] === 'unproven';

/** What lets a host answer for a booking without signing in. */
export const hostClaims = ({ bookingId, organizationId, end }: Omit<GuestOf, 'guestId'>, hostId: string): LinkClaims => ({
  purpose: 'booking-host',
  subject: bookingId,
  person: hostId,
  organization: organizationId,
  expiresAt: new Date(Date.parse(end) + lasts).toISOString(),
});
