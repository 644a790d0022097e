import type { Booked } from '../booking/booking.rule.ts';
import type { ChatMail } from './texts/mail-texts.rule.ts';

interface Asked {
  readonly version: number;
  readonly kind: ChatMail;
  readonly person: string;
  readonly lead?: number | undefined;
}

/** Of these the first guest's stands for the whole group, so that a host has one mail and not one a guest. */
export const oncePerGroup: readonly ChatMail[] = ['host-confirmed', 'host-moved', 'host-reminder'];

/** Names a mail about a booking: under it, it is sent once. */
export function mailIdOf(
  { version, kind, person, lead }: Asked,
  { bookingId, sessionId, start }: Pick<Booked, 'bookingId' | 'sessionId' | 'start'>,
): string {
  if (kind.endsWith('-reminder')) {
    const what = kind === 'host-reminder' && sessionId !== null ? `session/${sessionId}` : `booking/${bookingId}`;
    return `${what}/${start}/${kind}/${lead}/${person}`;
  }
  if (sessionId !== null && oncePerGroup.includes(kind)) return `session/${sessionId}/${start}/${kind}/${person}`;
  return `booking/${bookingId}/${version}/${kind}/${person}`;
}
