import { type Asker, notFound, Problem } from '@candor/platform';
import type { Conversation } from './conversation.rule.ts';
import { insidersOf } from './insiders.rule.ts';

/** As what somebody belongs to a conversation. */
export type Standing = 'host' | 'guest' | 'recruiter';

/** The links that show a conversation: those of its booking, and the one for the other side of an outside chat. */
export const conversationLinks = ['booking-guest', 'booking-host', 'conversation'] as const;

/** Undefined: it is none of their business, or they do not know of it. */
export function standingOf(asker: Asker, conversation: Conversation): Standing | undefined {
  const { actor, link, memberships, side, organization } = asker;
  if (actor.kind === 'key') return organization !== undefined && organization === conversation.organizationId ? 'recruiter' : undefined;
  const self = insidersOf(conversation).includes(actor.id) ? sideOf(conversation, actor.id) : undefined;
  if (link) return linkFits(asker, conversation) ? self : undefined;
  if (self === 'guest') return side === 'candidate' ? 'guest' : undefined;
  if (side === 'candidate') return undefined;
  const role = memberships.find(({ organization }) => organization === conversation.organizationId)?.role;
  if (self === 'host' && (conversation.organizationId === null || (role !== undefined && role !== 'analyst'))) return 'host';
  return role === 'owner' || role === 'recruiter' ? 'recruiter' : undefined;
}

const sideOf = ({ guestId }: Conversation, personId: string): 'guest' | 'host' => (personId === guestId ? 'guest' : 'host');

/** What came on a screen instead of by mail is good for its booking alone: the address may be somebody else's. */
function linkFits({ link }: Asker, { conversationId, organizationId, guestId }: Conversation): boolean {
  if (link?.subject !== conversationId || link.facts?.['address'] === 'unproven') return false;
  if (link.purpose === 'booking-guest') return link.person === guestId;
  if (link.purpose === 'booking-host') return link.person !== guestId && link.organization === organizationId;
  return link.purpose === 'conversation';
}

/** Throws 404 for those who may not know of the conversation, and 403 for those who may, but not do this. */
export function assertStanding<Allowed extends Standing>(
  asker: Asker,
  conversation: Conversation | undefined,
  ...allowed: readonly Allowed[]
): Allowed {
  const standing = conversation && standingOf(asker, conversation);
  if (standing === undefined) throw notFound();
  if (!(allowed as readonly Standing[]).includes(standing))
    throw new Problem(403, 'not_for_you', { detail: `This is for the ${allowed.join(' or the ')} of the conversation.` });
  return standing as Allowed;
}
