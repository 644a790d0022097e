import type { RoleFamily } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';

/** Which roles most of the chats that somebody booked were about, of those that say so; `null`: none, or of several as many. */
export function usualFamily(chats: readonly Chat[]): RoleFamily | null {
  const said = chats.flatMap(({ meeting }) =>
    meeting?.booked && meeting.status !== 'abandoned' && meeting.roleFamily !== null ? [meeting.roleFamily] : [],
  );
  const [first, second] = [...Map.groupBy(said, (family) => family)].sort(([, a], [, b]) => b.length - a.length);
  return first && first[1].length > (second?.[1].length ?? 0) ? first[0] : null;
}
