import type { Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import type { LinkClaims } from '@candor/platform';
import type { Meeting, Recorded } from './conversation.rule.ts';

const lasts = 90 * 86_400_000;

/** For so long the other side of an outside chat can come back to it: counted from its end, or from being invited if that is later. */
export const linkLasts = (end: Instant, invitedAt: Instant): Instant => instant(Date.parse(end > invitedAt ? end : invitedAt) + lasts);

/** What lets the other side of an outside chat see it and answer, without an account. The same conversation gives the same link. */
export const otherSideClaims = (
  { conversationId, organizationId, end }: Meeting,
  { otherId, by }: Recorded,
  invitedAt: Instant,
): LinkClaims => ({
  purpose: 'conversation',
  subject: conversationId,
  person: otherId,
  ...(organizationId === null || by === 'guest' ? {} : { organization: organizationId }),
  expiresAt: linkLasts(end, invitedAt),
});
