import type { Answer } from '../api/types.ts';

export type Conversation = Answer<'/api/interviews/conversations/{conversationId}', 'get'>;

const minute = 60_000;
/** People are early: so long before its time a conversation can be started, in minutes. */
export const earlyMinutes = 60;

type Timed = Pick<Conversation, 'status' | 'start' | 'seenAs' | 'bookingId'>;

/** What can be done with a conversation at `now`, in ms; the services decide it again. */
export function doable({ status, start, seenAs, bookingId }: Timed, now: number) {
  const isHost = seenAs === 'host';
  const begins = Date.parse(start);
  const isNear = now >= begins - earlyMinutes * minute;
  return {
    isHost,
    canStart: isHost && status === 'planned' && isNear,
    canEnd: isHost && (status === 'started' || (status === 'planned' && now >= begins)),
    canNote: isHost && (status === 'started' || status === 'ended' || (status === 'planned' && isNear)),
    /** A booking that lies ahead is called off where it was booked. */
    canAbandon: status === 'planned' && (now >= begins || bookingId === null),
    abandonedAs: now >= begins ? ('not-held' as const) : ('cancelled' as const),
  };
}

export const tones = { planned: 'good', started: 'good', ended: 'quiet', abandoned: 'quiet' } as const;
