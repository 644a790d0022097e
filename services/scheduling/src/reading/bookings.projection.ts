import { bookingStream } from '@candor/contracts';
import { audienceOf, type Projection, type RecordedEvent, rowsOfStates } from '@candor/event-sourcing';
import { type Booking, bookingChanges, type Party } from '../booking/booking.rule.ts';
import type { BookingRow } from './booking-row.rule.ts';

type Said = Pick<BookingRow, 'guestName' | 'guestAddress' | 'guestZone' | 'guestLocale' | 'message' | 'cancelled'>;

/** What a row holds besides the state that decides: of the guest's texts and of how it ended. */
function saidIn({ type, data }: RecordedEvent): Partial<Said> {
  if (type === 'GuestGiven') {
    const { guestName, guestAddress, guestZone, guestLocale, message } = data as Said;
    return { guestName, guestAddress, guestZone, guestLocale, ...(message === undefined ? {} : { message }) } as Partial<Said>;
  }
  if (type !== 'BookingCancelled') return {};
  const { by, late, reason } = data as { by: Party; late: boolean; reason?: string };
  return { cancelled: { by, late, ...(reason === undefined ? {} : { reason }) } };
}

const rowOf = (booked: Booking, event: RecordedEvent, before: BookingRow | undefined): BookingRow | undefined =>
  booked && { ...before, ...booked, ...saidIn(event), bookedAt: before?.bookedAt ?? event.occurredAt, version: event.version };

/** Bookings by id, from the moment that a guest has confirmed. */
export const bookings: Projection<BookingRow> = {
  name: 'bookings',
  version: 2,
  indexes: [
    ['organizationId', 'end'],
    ['organizationId', 'hostIds', 'end'],
    ['organizationId', 'chatTypeId', 'end'],
    ['guestId', 'end'],
    ['guestId', 'start'],
    ['hostIds', 'start'],
    ['sessionId', 'status'],
  ],
  concerns: ({ organizationId, hostIds, guestId }) => audienceOf(organizationId, ...hostIds, guestId),
  from: [rowsOfStates(bookingStream, bookingChanges, rowOf)],
};
