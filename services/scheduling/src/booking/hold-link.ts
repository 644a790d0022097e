import { createHash } from 'node:crypto';
import type { ChatTypeKey, Instant } from '@candor/contracts';
import { type LinkClaims, Problem } from '@candor/platform';
import { type WayIn, wayInOf, wayInText } from '../outreach/way-in.ts';

/** Where a hold stands: everything that confirming needs to find it. */
export interface HoldPlace extends ChatTypeKey {
  readonly bookingId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly hostIds: readonly string[];
  /** Unless the guest came by the public page. */
  readonly wayIn?: WayIn | undefined;
}

const hour = 3_600_000;

/** What the link of a hold says. It outlasts the hold, so that who comes too late is told so, and a retry is answered. */
export const holdClaims = (
  { bookingId, organizationId, chatTypeId, start, end, hostIds, wayIn }: HoldPlace,
  heldUntil: Instant,
): LinkClaims => ({
  purpose: 'booking-hold',
  subject: bookingId,
  person: bookingId,
  organization: organizationId,
  expiresAt: new Date(Date.parse(heldUntil) + hour).toISOString(),
  facts: { chatType: chatTypeId, start, end, hosts: hostIds.join(','), ...(wayIn ? { wayIn: wayInText(wayIn) } : {}) },
});

/** Inverse of {@link holdClaims}. Throws 404 for the hold of another booking. */
export function holdPlace({ subject, organization = '', facts = {} }: LinkClaims, bookingId: string): HoldPlace {
  const { chatType = '', start = '', end = '', hosts = '' } = facts;
  if (subject !== bookingId) throw new Problem(404, 'not_found', { detail: 'This link is for another booking.' });
  const place = { bookingId, organizationId: organization, chatTypeId: chatType, start, end, hostIds: hosts.split(',') };
  return { ...place, wayIn: wayInOf(facts['wayIn']) };
}

/** The same command gives the same booking: a UUID (version 8) made of the command's id. */
export function bookingIdOf(commandId: string): string {
  const hex = createHash('sha256').update(`booking\n${commandId}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
