import type { Answer } from '../api/types.ts';

export type AnyBooking = Answer<'/api/scheduling/bookings/{bookingId}', 'get'>;
export type GuestBooking = Extract<AnyBooking, { seenBy: 'guest' }>;
export type HostBooking = Extract<AnyBooking, { seenBy: 'organization' }>;

type State = Pick<GuestBooking, 'status' | 'start' | 'end' | 'changes'>;

/** What its guest can do about a booking at `now`, in ms; the services decide it again. */
export function whatToSay({ status, start, end, changes }: State, now: number) {
  const goesOn = status === 'confirmed' || status === 'awaiting-approval' || status === 'waiting';
  const isAhead = Date.parse(start) > now;
  return {
    isOver: goesOn && Date.parse(end) <= now,
    canMove: status === 'confirmed' && changes.left > 0 && Date.parse(changes.until) > now,
    canCancel: goesOn && isAhead,
    isWaiting: status === 'waiting' && isAhead,
    /** Waiting ended before the others met: whoever waited has left, or all was called off. */
    hasLeft: status === 'waited' && isAhead,
    isInCalendar: (status === 'confirmed' || status === 'awaiting-approval') && isAhead,
    /** Close to the time, when the host has prepared already. */
    isLate: Date.parse(changes.until) <= now,
  };
}
