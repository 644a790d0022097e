import { type CalendarEvent, calendarText } from './calendar-text.rule.ts';

/** What a mail's calendar part says of a booking: an event without its status, which follows from the method. */
export interface InvitationObject extends Omit<CalendarEvent, 'status'> {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
}

/**
 * The iCalendar text of an invitation (RFC 5546). One text goes to one person: put only those among the attendees whom they
 * may see. To the mail's `calendar.method` belongs the same method.
 */
export const invitationIcs = ({ method, ...event }: InvitationObject): string =>
  calendarText({ method, events: [{ ...event, status: method === 'CANCEL' ? 'cancelled' : 'confirmed' }] });

const ourDomain = 'booking.candor';

/** The name by which calendars know a booking, through all its changes. */
export const bookingUid = (bookingId: string): string => `${bookingId}@${ourDomain}`;

/** Whether an event of somebody's calendar is one of ours: it blocks its hosts here already. */
export const isBookingUid = (uid: string): boolean => uid.endsWith(`@${ourDomain}`);
