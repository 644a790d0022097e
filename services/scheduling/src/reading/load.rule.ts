import type { LoadView } from '@candor/contracts';
import type { ChatOutcomeRow } from './fact-rows.rule.ts';

/** What each host has to do, everybody of `hostIds` included who has nothing; the busiest first. */
export function loadOf(hostIds: readonly string[], chats: readonly ChatOutcomeRow[]): LoadView['hosts'] {
  const everybody = [...new Set([...hostIds, ...chats.flatMap((chat) => [...chat.hostIds, ...chat.declinedBy])])];
  return everybody
    .map((hostId) => {
      const theirs = chats.filter((chat) => chat.hostIds.includes(hostId));
      // Guests who meet at once are one chat to their host.
      const sessions = new Map(theirs.filter(({ status }) => status === 'confirmed').map((chat) => [chat.start, chat]));
      return {
        hostId,
        chats: sessions.size,
        minutes: [...sessions.values()].reduce((sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / 60_000, 0),
        cancelled: theirs.filter(({ status }) => status === 'cancelled').length,
        declined: chats.filter(({ declinedBy }) => declinedBy.includes(hostId)).length,
      };
    })
    .sort((a, b) => b.chats - a.chats || b.minutes - a.minutes || (a.hostId < b.hostId ? -1 : 1));
}
