import { bookingStream, calendarStream } from '@candor/contracts';
import { type Effect, enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { passBookingOn } from '../jobs/pass-booking-on.job.ts';
import { nextTry, writeUpcoming } from '../jobs/write-upcoming.job.ts';

interface Told {
  readonly bookingId: string;
  readonly guestId: string;
  readonly hostIds: readonly string[];
}

const passOn = ({ bookingId, guestId, hostIds }: Told, former: readonly string[] = []): Effect =>
  enqueue(passBookingOn, { bookingId, personIds: [...new Set([...hostIds, ...former, guestId])] });

/** Whatever changes what a calendar shows of a booking is written to the calendars of its people, former hosts included. */
export const writeBookingsToCalendars: Reactor = {
  name: 'write-bookings-to-calendars',
  begins: 'at-first-event',
  from: [
    reactionsTo(bookingStream, {
      ApprovalAsked: ({ data }) => passOn(data),
      ApprovalRefused: ({ data }) => passOn(data),
      BookingConfirmed: ({ data }) => passOn(data),
      BookingRescheduled: ({ data }) => passOn(data, data.previous.hostIds),
      HostsChanged: ({ data }) => passOn(data, data.previousHostIds),
      BookingCancelled: ({ data }) => passOn(data),
    }),
    reactionsTo(calendarStream, {
      WriteBackConnected: ({ data: { personId, connection } }) => enqueue(writeUpcoming, { personId, connection, failedAt: null }),
      WriteBackDisconnected: ({ data: { personId, connection } }) => enqueue(writeUpcoming, { personId, connection, failedAt: null }),
      WriteBackFailed: ({ data: { personId, connection }, occurredAt }) =>
        enqueue(writeUpcoming, { personId, connection, failedAt: occurredAt }, nextTry(occurredAt)),
    }),
  ],
};
