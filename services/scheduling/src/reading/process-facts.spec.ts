import { bookingStream, type EventsOf } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { chatOutcomes } from './chat-outcomes.projection.ts';
import type { ChatOutcomeRow } from './fact-rows.rule.ts';
import { loadOf } from './load.rule.ts';
import { processFacts, spread } from './process-facts.rule.ts';

type Events = EventsOf<typeof bookingStream>;
const meeting = {
  organizationId: 'acme',
  chatTypeId: 'hello',
  bookingId: 'k1',
  start: '2026-03-05T09:00:00.000Z',
  end: '2026-03-05T09:30:00.000Z',
  hostIds: ['hana'],
};
const channel = { kind: 'public-page' } as const;
const row = (more: Partial<ChatOutcomeRow> = {}): ChatOutcomeRow => ({
  ...meeting,
  status: 'confirmed',
  takenAt: '2026-03-02T09:00:00.000Z',
  channel,
  reschedules: 0,
  cancelledBy: null,
  late: false,
  missing: [],
  guestMissing: false,
  declinedBy: [],
  ...more,
});

describe('how a booking went', () => {
  const location = { kind: 'place', address: '1 Rocket Road' } as const;
  const happened = <Type extends keyof Events & string>(type: Type, data: object) =>
    recorded(bookingStream, 'k1', type, { ...meeting, guestId: 'ana', ...data } as unknown as Events[Type]);
  const choice = { mode: 'single', considered: [] };
  const held = happened('BookingHeld', { sessionId: null, kind: 'exploratory', channel, choice, heldUntil: '2026-03-02T09:10:00.000Z' });
  const confirmed = happened('BookingConfirmed', {
    sessionId: null,
    kind: 'exploratory',
    location,
    channel,
    sequence: 0,
    confirmedBy: 'guest',
  });

  test('is moved, declined by a host, missed, and told otherwise', () =>
    projectionSpec(chatOutcomes)
      .given(
        held,
        confirmed,
        happened('BookingRescheduled', {
          start: '2026-03-06T09:00:00.000Z',
          end: '2026-03-06T09:30:00.000Z',
          location,
          sessionId: null,
          previous: { start: meeting.start, end: meeting.end, hostIds: ['hana'] },
          choice: null,
          by: 'guest',
          sequence: 1,
          late: false,
        }),
        happened('HostDeclined', { hostId: 'hana' }),
        happened('HostsChanged', {
          hostIds: ['omar'],
          previousHostIds: ['hana'],
          why: 'taken-over',
          choice: null,
          by: 'host',
          sequence: 2,
        }),
        happened('NoShowReported', { missing: 'guest', missingId: 'ana', by: 'host' }),
        happened('NoShowReported', { missing: 'host', missingId: 'omar', by: 'guest' }),
        happened('NoShowWithdrawn', { missingId: 'ana', by: 'host' }),
      )
      .thenRows({
        k1: row({
          start: '2026-03-06T09:00:00.000Z',
          end: '2026-03-06T09:30:00.000Z',
          hostIds: ['omar'],
          reschedules: 1,
          declinedBy: ['hana'],
          missing: ['omar'],
        }),
      }));

  test('is cancelled, late or not, or falls through', () => {
    projectionSpec(chatOutcomes)
      .given(held, confirmed, happened('BookingCancelled', { by: 'guest', late: true, sequence: 1 }))
      .thenRows({ k1: row({ status: 'cancelled', cancelledBy: 'guest', late: true }) });
    projectionSpec(chatOutcomes)
      .given(held, happened('ApprovalRefused', { by: 'host', why: 'declined' }))
      .thenRows({ k1: row({ status: 'fell-through' }) });
  });
});

test('figures count each chat for what became of it', () => {
  const chats = [
    row({ bookingId: 'held' }),
    row({ bookingId: 'asked', takenAt: '2026-03-04T09:00:00.000Z', reschedules: 2 }),
    row({ bookingId: 'invited' }),
    row({ bookingId: 'upcoming', start: '2026-03-09T09:00:00.000Z', end: '2026-03-09T09:30:00.000Z' }),
    row({ bookingId: 'no guest', missing: ['ana'], guestMissing: true }),
    row({ bookingId: 'no host', missing: ['hana'] }),
    row({ bookingId: 'nobody', missing: ['ana', 'hana'], guestMissing: true }),
    row({ bookingId: 'late', status: 'cancelled', late: true, cancelledBy: 'guest' }),
    row({ bookingId: 'host late', status: 'cancelled', late: true, cancelledBy: 'host' }),
    row({ bookingId: 'in time', status: 'cancelled', cancelledBy: 'guest' }),
    row({ bookingId: 'not confirmed', status: 'asked' }),
    row({ bookingId: 'refused', status: 'fell-through' }),
  ];
  const round = {
    organizationId: 'acme',
    chatTypeId: 'hello',
    invitedAt: '2026-03-01T09:00:00.000Z',
    expiresAt: '2026-03-06T00:00:00.000Z',
  };
  const facts = processFacts({
    now: '2026-03-06T12:00:00.000Z',
    chats,
    invitations: [
      { ...round, status: 'booked', bookingId: 'invited' },
      { ...round, status: 'declined', bookingId: null },
      { ...round, status: 'open', bookingId: null },
      { ...round, status: 'open', bookingId: null, expiresAt: '2026-03-20T00:00:00.000Z' },
    ],
    requests: [
      { organizationId: 'acme', requestId: 'r1', askedAt: '2026-03-01T09:00:00.000Z', status: 'accepted' },
      { organizationId: 'acme', requestId: 'r2', askedAt: '2026-03-01T09:00:00.000Z', status: 'open' },
    ],
    wantedAt: new Map([
      ['invited', { how: 'invited', at: '2026-03-01T09:00:00.000Z' }],
      ['asked', { how: 'asked', at: '2026-03-03T09:00:00.000Z' }],
    ]),
  });
  expect(facts).toEqual({
    invitations: { invited: 4, booked: 1, declined: 1, withdrawn: 0, open: 1, expired: 1 },
    requests: { asked: 2, accepted: 1, declined: 0 },
    chats: {
      booked: 10,
      upcoming: 1,
      held: 3,
      cancelled: 3,
      lateCancelledByGuest: 1,
      lateCancelledByHost: 1,
      guestNoShows: 2,
      hostNoShows: 2,
      reschedules: 2,
    },
    hoursToChat: {
      invited: { n: 1, median: 96, p90: 96 },
      asked: { n: 1, median: 48, p90: 48 },
      byThemselves: { n: 1, median: 72, p90: 72 },
    },
  });
});

test('a spread is median and ninth tenth', () => {
  expect(spread([])).toEqual({ n: 0, median: null, p90: null });
  expect(spread([3, 1, 2, 10])).toEqual({ n: 4, median: 2.5, p90: expect.closeTo(7.9) });
});

test('the load of a week names those who have nothing, and counts a group once', () => {
  const chats = [
    row(),
    row({ bookingId: 'k2', hostIds: ['omar', 'hana'], start: '2026-03-06T09:00:00.000Z', end: '2026-03-06T10:00:00.000Z' }),
    row({ bookingId: 'k3', hostIds: ['omar', 'hana'], start: '2026-03-06T09:00:00.000Z', end: '2026-03-06T10:00:00.000Z' }),
    row({ bookingId: 'k4', status: 'cancelled', hostIds: ['omar'], declinedBy: ['iris'] }),
  ];
  expect(loadOf(['iris', 'hana', 'noor'], chats)).toEqual([
    { hostId: 'hana', chats: 2, minutes: 90, cancelled: 0, declined: 0 },
    { hostId: 'omar', chats: 1, minutes: 60, cancelled: 1, declined: 0 },
    { hostId: 'iris', chats: 0, minutes: 0, cancelled: 0, declined: 1 },
    { hostId: 'noor', chats: 0, minutes: 0, cancelled: 0, declined: 0 },
  ]);
});
