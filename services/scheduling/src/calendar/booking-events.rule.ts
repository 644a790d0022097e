import type { Instant, Locale } from '@candor/contracts';
import type { Booked } from '../booking/booking.rule.ts';
import type { CalendarEvent } from './calendar-text.rule.ts';
import { bookingUid } from './invitation-ics.rule.ts';
import { linkFromTemplate, meetingPlace, meetingTexts } from './meeting-texts.rule.ts';

/** Whose calendar it is. */
export interface CalendarOwner {
  readonly personId: string;
  readonly zone: string;
  readonly locale: Locale;
}

type Shown = Pick<Booked, 'bookingId' | 'sessionId' | 'status' | 'start' | 'end' | 'hostIds' | 'location' | 'sequence'> & {
  readonly bookedAt: Instant;
};

/**
 * A booking as its host or guest has it in a calendar of their own: the same event, by its name, as in the mails they get. It
 * says nothing of who meets whom. Undefined: it has no place in a calendar. `page`: where a host can see and change it.
 */
export function bookingEvent(booking: Shown, owner: CalendarOwner, page?: string): CalendarEvent | undefined {
  const { bookingId, start, end, location, sequence, bookedAt } = booking;
  if (booking.status !== 'confirmed' && booking.status !== 'awaiting-approval') return undefined;
  const isHost = booking.hostIds.includes(owner.personId);
  const video = location?.kind === 'video' ? linkFromTemplate(location.linkTemplate, bookingId) : '';
  return {
    uid: bookingUid(calendarKey(booking, isHost)),
    sequence: Math.max(0, sequence),
    stamp: bookedAt,
    start,
    end,
    zone: owner.zone,
    status: booking.status === 'confirmed' ? 'confirmed' : 'tentative',
    ...meetingTexts(owner.locale, isHost ? page : undefined),
    ...(location ? meetingPlace(location, video) : {}),
  };
}

/** A host has one event for all guests who meet at once. */
export const calendarKey = ({ bookingId, sessionId }: Pick<Booked, 'bookingId' | 'sessionId'>, isHost: boolean): string =>
  isHost ? (sessionId ?? bookingId) : bookingId;

/** One for each name: of a group the first booking stands for all. */
export const oncePerName = (events: readonly CalendarEvent[]): readonly CalendarEvent[] =>
  [...new Map(events.toReversed().map((event) => [event.uid, event])).values()].toReversed();
