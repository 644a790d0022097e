import type { FeedbackSide, Instant } from '@candor/contracts';
import { type Asker, notFound, Problem } from '@candor/platform';
import type { Known } from './exchange-state.rule.ts';

/** The side of an exchange that somebody is. */
export interface OwnSide {
  readonly exchangeId: string;
  readonly side: FeedbackSide;
  readonly authorId: string;
  readonly organizationId: string | null;
}

export type Standing = { readonly as: 'author'; readonly side: FeedbackSide } | { readonly as: 'recruiter' };

/**
 * As whom somebody may know of an exchange. Its two sides always; recruiters of its organization, once there is something that
 * they may read. Undefined: it is none of their business.
 */
export function standingOf({ actor, link, memberships }: Asker, exchange: Known): Standing | undefined {
  const { exchangeId, hostId, guestId, organizationId } = exchange.opened;
  if (link && (link.purpose !== 'feedback' || link.subject !== exchangeId)) return undefined;
  if (actor.kind !== 'person') return undefined;
  if (actor.id === guestId) return { as: 'author', side: 'guest' };
  if (actor.id === hostId) return { as: 'author', side: 'host' };
  if (link || exchange.status !== 'revealed') return undefined;
  const role = memberships.find(({ organization }) => organization === organizationId)?.role;
  return role === 'recruiter' || role === 'owner' ? { as: 'recruiter' } : undefined;
}

/** Throws 404 for everybody but its two sides, and 403 for recruiters who may read it. */
export function ownSideOf(asker: Asker, exchange: Known): OwnSide {
  const standing = standingOf(asker, exchange);
  if (!standing) throw notFound();
  if (standing.as === 'recruiter') throw new Problem(403, 'not_for_you', { detail: 'This is for the two who talked.' });
  const { exchangeId, organizationId } = exchange.opened;
  return { exchangeId, side: standing.side, authorId: asker.actor.id, organizationId };
}

/** Links answer for so long after the deadline: to read what was written, and to ask for no more mail. */
const graceDays = 180;
export const linkExpiry = (deadline: Instant): Instant => new Date(Date.parse(deadline) + graceDays * 86_400_000).toISOString();
