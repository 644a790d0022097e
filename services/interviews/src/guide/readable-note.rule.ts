import type { Instant } from '@candor/contracts';
import type { Conversation } from '../conversation/conversation.rule.ts';

/** As long as feedback can take. */
const withoutFeedback = 30 * 86_400_000;

/**
 * Whether colleagues may read what a host noted about a guest: once the feedback of the two is revealed; where nobody was asked
 * for it, when it would have been at the latest. Of a conversation that was not held there is nothing to tell.
 */
export function isReadable(
  conversation: Pick<Conversation, 'status' | 'ended'> | undefined,
  exchange: { readonly status: 'open' | 'revealed' | 'closed' } | undefined,
  now: Instant,
): boolean {
  if (exchange) return exchange.status === 'revealed';
  if (conversation?.status !== 'ended' || !conversation.ended) return false;
  return Date.parse(now) - Date.parse(conversation.ended.at) >= withoutFeedback;
}
