import type { Instant } from '@candor/contracts';
import type { Booked } from '../booking/booking.rule.ts';
import type { ChatMail } from './texts/mail-texts.rule.ts';

/**
 * Whether a mail about a booking should still be sent when its turn comes: nothing is told that is over, or that a later
 * change, which has a mail of its own, has made untrue. `told` is the booking as it was when the mail was asked for.
 */
export function isStillTrue(
  kind: ChatMail,
  told: Booked,
  { booked, person, now }: { booked: Booked; person: string; now: Instant },
): boolean {
  const isSame = booked.status === 'confirmed' && booked.sequence === told.sequence && now < booked.end;
  const isHost = booked.hostIds.includes(person);
  switch (kind) {
    case 'guest-asked':
      return booked.status === 'awaiting-approval' && now < booked.start;
    case 'host-asked':
      return booked.status === 'awaiting-approval' && isHost && now < booked.start;
    case 'guest-waiting':
      return booked.status === 'waiting' && now < booked.start;
    case 'guest-refused':
    case 'host-no-answer-needed':
    case 'guest-waited-in-vain':
      return booked.status === told.status;
    case 'guest-confirmed':
    case 'guest-moved':
    case 'guest-other-host':
      return isSame;
    case 'host-confirmed':
    case 'host-moved':
    case 'host-joins':
      return isSame && isHost;
    case 'host-released':
      return now < told.end && !(booked.status === 'confirmed' && isHost);
    case 'guest-cancelled':
    case 'host-cancelled':
      return booked.status === 'cancelled' && now < booked.end;
    case 'guest-reminder':
      return booked.status === 'confirmed' && booked.start === told.start && now < booked.start;
    case 'host-reminder':
      return booked.status === 'confirmed' && booked.start === told.start && now < booked.start && isHost;
    case 'guest-nobody-free':
    case 'recruiter-nobody-free':
      return isSame && now < booked.start && booked.declined.length > 0;
    case 'host-nobody-free':
      return isSame && now < booked.start && booked.declined.includes(person) && isHost;
  }
}
