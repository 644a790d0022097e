import { bookingStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import type { Booking } from './booking.rule.ts';

interface Said {
  readonly start: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly bookingId: string;
  readonly hostIds: readonly string[];
  readonly guestId?: string;
}

const now = (row: Booking | undefined, { data, occurredAt, origin }: RecordedEvent<string, Said>, more: Partial<Booking> = {}): Booking => {
  const guestId = data.guestId ?? row?.guestId ?? null;
  return {
    kind: null,
    origin,
    requestedAt: occurredAt,
    confirmed: false,
    state: 'asked',
    endedAt: null,
    movedByGuest: 0,
    movedByEmployer: 0,
    movedLate: 0,
    cancelled: null,
    missingIds: [],
    ...row,
    bookingId: data.bookingId,
    organizationId: data.organizationId,
    chatTypeId: data.chatTypeId,
    start: data.start,
    hostIds: data.hostIds,
    guestId,
    ...more,
    people: [...new Set([...data.hostIds, ...(guestId === null ? [] : [guestId]), ...(row?.people ?? [])])].sort(),
  };
};

/** One row per booking: how it came about, was moved, and ended. */
export const bookings: Projection<Booking> = {
  name: 'facts-bookings',
  version: 1,
  indexes: [['organizationId'], ['people'], ['guestId']],
  from: [
    rowsFrom(bookingStream, ({ subject }) => subject, {
      BookingHeld: (row: Booking | undefined, event) => now(row, event, { kind: event.data.kind }),
      WaitingJoined: (row, event) => now(row, event, { kind: event.data.kind }),
      ApprovalAsked: (row, event) => now(row, event),
      ApprovalRefused: (row, event) => now(row, event, { state: 'refused', endedAt: event.occurredAt }),
      WaitingEnded: (row, event) => now(row, event, event.data.why === 'seated' ? {} : { state: 'refused', endedAt: event.occurredAt }),
      BookingConfirmed: (row, event) => now(row, event, { kind: event.data.kind, state: 'confirmed', confirmed: true }),
      BookingRescheduled: (row, event) =>
        now(row, event, {
          movedByGuest: (row?.movedByGuest ?? 0) + (event.data.by === 'guest' ? 1 : 0),
          movedByEmployer: (row?.movedByEmployer ?? 0) + (event.data.by === 'guest' ? 0 : 1),
          movedLate: (row?.movedLate ?? 0) + (event.data.late ? 1 : 0),
        }),
      HostsChanged: (row, event) => now(row, event),
      BookingCancelled: (row, event) =>
        now(row, event, { state: 'cancelled', endedAt: event.occurredAt, cancelled: { by: event.data.by, late: event.data.late } }),
      NoShowReported: (row, event) =>
        now(row, event, { missingIds: [...new Set([...(row?.missingIds ?? []), event.data.missingId])].sort() }),
      NoShowWithdrawn: (row, event) =>
        now(row, event, { missingIds: (row?.missingIds ?? []).filter((missing) => missing !== event.data.missingId) }),
    }),
  ],
};
