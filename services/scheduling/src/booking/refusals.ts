import { bookingStream, chatTypeStream, diaryStream, invitationStream, privateLinkStream, waitingListStream } from '@candor/contracts';
import type { Rejected } from '@candor/event-sourcing';
import { Problem } from '@candor/platform';
import type { Alternative } from './alternatives.ts';

/** Why a start is not given, as guests are told. */
export const slotRefusals = {
  slot_taken: 409,
  session_full: 409,
  not_offered: 422,
  too_soon: 422,
  beyond_horizon: 422,
  unknown_duration: 422,
} as const;

/** Of routes that take time. */
export const takingRefusals = { ...slotRefusals, hold_ended: 410, chat_type_archived: 410, not_found: 404 } as const;

/** Of routes that take time for somebody who has not signed in. */
export const visitorRefusals = { ...takingRefusals, too_many_requests: 429 } as const;

const statuses: Readonly<Record<string, number>> = {
  ...slotRefusals,
  ...chatTypeStream.rejections,
  ...diaryStream.rejections,
  ...bookingStream.rejections,
  ...waitingListStream.rejections,
  ...invitationStream.rejections,
  ...privateLinkStream.rejections,
};

/** A booking was changed while a change to it was decided. */
export const movedMeanwhile = 'moved_meanwhile';

const details: Readonly<Record<string, string>> = {
  ...bookingStream.advice,
  slot_taken: 'This time is not free. Choose one of the alternatives.',
  not_offered: 'This time is not offered. Choose one of the alternatives, or a start from the list of free ones.',
  too_soon: 'This time is too soon. Choose one from `earliest` on.',
  beyond_horizon: 'This day cannot be booked. Choose one from `first` to `last`.',
  unknown_duration: 'This chat has no such length. Choose one of its own.',
  session_full: 'All seats are taken. Choose one of the alternatives, or join the waiting list.',
  hold_ended: 'The time to confirm is over. Choose a start again.',
};

/** Whether another start could be had instead. */
export const isAboutSlots = ({ rejected }: Rejected): boolean => rejected in slotRefusals && rejected !== 'unknown_duration';

/** A refusal as it is answered; `alternatives` are starts that were free when it was. */
export function refusal({ rejected, detail = {} }: Rejected, alternatives?: readonly Alternative[]): Problem {
  if (rejected === movedMeanwhile) return new Problem(409, 'conflict', { detail: 'Too much happened at the same time here. Try again.' });
  const status = statuses[rejected];
  if (status === undefined) throw new Error(`${rejected} is no reason to refuse that is declared`);
  return new Problem(status, rejected, { detail: details[rejected], facts: { ...detail, ...(alternatives ? { alternatives } : {}) } });
}
