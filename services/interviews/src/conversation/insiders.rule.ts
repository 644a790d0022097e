import type { Conversation } from './conversation.rule.ts';

/** Those of its people who know of a conversation: of an outside chat the other side only once they are invited. */
export function insidersOf({ hostIds, guestId, missing, recorded }: Conversation): readonly string[] {
  const everybody = [...hostIds, ...missing, guestId];
  return recorded && recorded.invitedAt === null ? everybody.filter((id) => id !== recorded.otherId) : everybody;
}
