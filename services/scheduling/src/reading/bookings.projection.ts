import { bookingStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type Booking, bookingChanges, type Party } from '../booking/booking.rule.ts';
import type { BookingRow } from './booking-row.rule.ts';

type Change = (state: Booking, data: unknown) => Booking;
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

const rowAfter =
  (change: Change) =>
  (row: BookingRow | undefined, event: RecordedEvent): BookingRow | undefined => {
    const booked = change(row, event.data);
    return booked && { ...row, ...booked, ...saidIn(event), bookedAt: row?.bookedAt ?? event.occurredAt, version: event.version };
  };

/** Bookings by id, from the moment that a guest has confirmed. */
export const bookings: Projection<BookingRow> = {
  name: 'bookings',
  version: 1,
  indexes: [
    ['organizationId', 'start'],
    ['organizationId', 'hostIds', 'start'],
    ['organizationId', 'chatTypeId', 'start'],
    ['guestId', 'start'],
    ['hostIds', 'start'],
    ['sessionId', 'status'],
  ],
  from: [
    {
      stream: bookingStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(bookingChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
