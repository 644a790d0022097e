import type { LinkClaims } from '@candor/platform';

export const feedPurpose = 'calendar-feed';

/** It is good until it is taken back: the same feed has the same address, which can be shown again. */
const never = '2199-12-31T00:00:00.000Z';

/** What a calendar program shows to read somebody's bookings; `organizationId`: only those with that one. */
export const feedClaims = (personId: string, feedId: string, organizationId: string | null): LinkClaims => ({
  purpose: feedPurpose,
  subject: personId,
  person: personId,
  ...(organizationId === null ? {} : { organization: organizationId }),
  id: feedId,
  expiresAt: never,
});
