import type { BookingView } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { withoutItsOwn } from './without-its-own.rule.ts';

const booking: BookingView = {
  seenBy: 'organization',
  bookingId: 'b1',
  organizationId: 'acme',
  chatTypeId: 'hello',
  name: 'Say hello',
  kind: 'exploratory',
  status: 'cancelled',
  start: '2026-03-10T09:00:00.000Z',
  end: '2026-03-10T09:30:00.000Z',
  location: null,
  approvalUntil: null,
  version: 3,
  hostIds: ['hana'],
  sessionId: null,
  channel: { kind: 'public-page' },
  guest: { guestId: 'ana', name: 'Ana', address: 'ana@example.org', zone: 'Europe/Lisbon', locale: 'en', message: 'Hi' },
  declined: ['omar'],
  noShows: [
    { missingId: 'ana', by: 'host' },
    { missingId: 'hana', by: 'recruiter' },
  ],
  cancelled: { by: 'guest', late: true, reason: 'Ill' },
  bookedAt: '2026-03-02T09:00:00.000Z',
};

test('what its guest said of it stays, and what is noted of them', () => {
  const { declined: _, ...rest } = booking;
  expect(withoutItsOwn(booking)).toEqual({ ...rest, noShows: [{ missingId: 'ana', by: 'host' }] });
});

test.each(['host', 'recruiter', 'rule'])('why the %s called it off is not told', (by) =>
  expect(withoutItsOwn({ ...booking, cancelled: { by, late: false, reason: 'Reorganized' } }).cancelled).toEqual({
    by,
    late: false,
    reason: null,
  }),
);
