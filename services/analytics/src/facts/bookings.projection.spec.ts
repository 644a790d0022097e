import { bookingStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { bookings } from './bookings.projection.ts';

const start = '2026-03-10T10:00:00.000Z';
const later = '2026-03-12T10:00:00.000Z';
const meeting = { organizationId: 'acme', chatTypeId: 'intro', bookingId: 'b1', start, end: start, hostIds: ['hana'] };
const location = { kind: 'phone', instructions: '' } as const;
const confirmed = recorded(bookingStream, 'b1', 'BookingConfirmed', {
  ...meeting,
  ...{
    guestId: 'ana',
    kind: 'fit',
    location,
    channel: { kind: 'public-page' },
    sequence: 0,
    confirmedBy: 'rule',
    sessionId: null,
    roleFamily: null,
  },
});
const moved = recorded(bookingStream, 'b1', 'BookingRescheduled', {
  ...{
    ...meeting,
    start: later,
    end: later,
    guestId: 'ana',
    location,
    sessionId: null,
    choice: null,
    by: 'guest',
    sequence: 1,
    late: true,
  },
  previous: { start, end: start, hostIds: ['hana'] },
});
const missed = recorded(bookingStream, 'b1', 'NoShowReported', {
  ...meeting,
  guestId: 'ana',
  missing: 'guest',
  missingId: 'ana',
  by: 'host',
});
const there = recorded(bookingStream, 'b1', 'NoShowWithdrawn', { ...meeting, guestId: 'ana', missingId: 'ana', by: 'host' });
const cancelled = recorded(bookingStream, 'b1', 'BookingCancelled', { ...meeting, guestId: 'ana', by: 'guest', late: true, sequence: 2 });

const row = {
  ...{ bookingId: 'b1', organizationId: 'acme', chatTypeId: 'intro', kind: 'fit' as const, guestId: 'ana', hostIds: ['hana'] },
  ...{ start, origin: 'live' as const, requestedAt: confirmed.occurredAt, confirmed: true, state: 'confirmed' as const, endedAt: null },
  ...{ movedByGuest: 0, movedByEmployer: 0, movedLate: 0, cancelled: null, missingIds: [], people: ['ana', 'hana'] },
};

describe('what became of a booking', () => {
  test('is counted: moved, by whom and how late', () =>
    projectionSpec(bookings)
      .given(confirmed, moved)
      .thenRow('b1', { ...row, start: later, movedByGuest: 1, movedLate: 1 }));
  test('is who was missing, unless they were there after all', () =>
    projectionSpec(bookings)
      .given(confirmed, missed)
      .thenRow('b1', { ...row, missingIds: ['ana'] }));
  test('is forgotten when it was a mistake', () => projectionSpec(bookings).given(confirmed, missed, there).thenRow('b1', row));
  test('is that it was cancelled, when and by whom', () =>
    projectionSpec(bookings)
      .given(confirmed, cancelled)
      .thenRow('b1', { ...row, state: 'cancelled', endedAt: cancelled.occurredAt, cancelled: { by: 'guest', late: true } }));
});
