import { bookingStream, conversationStream, outcomeStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { exportBookings } from './export-bookings.projection.ts';
import { exportConversations } from './export-conversations.projection.ts';
import { exportOutcomes } from './export-outcomes.projection.ts';

const order = { orderAcrossStreamsMatters: 'rows tell where in the log they began and were changed' };
const start = '2026-03-10T09:00:00.000Z';
const end = '2026-03-10T09:30:00.000Z';
const later = { start: '2026-03-11T09:00:00.000Z', end: '2026-03-11T09:30:00.000Z' };
const meeting = { organizationId: 'acme', chatTypeId: 'hello', bookingId: 'b1', start, end, hostIds: ['hana'] };
const location = { kind: 'phone', instructions: '' } as const;
const channel = { kind: 'public-page' } as const;
const shared = { sessionId: null, kind: 'exploratory', roleFamily: 'data', channel } as const;
const guest = {
  bookingId: 'b1',
  guestId: 'ana',
  guestName: 'Ana',
  guestAddress: 'ana@example.org',
  guestZone: 'UTC',
  guestLocale: 'en',
} as const;
const held = recorded(bookingStream, 'b1', 'BookingHeld', {
  ...meeting,
  ...shared,
  choice: { mode: 'single', considered: [] },
  heldUntil: start,
});
const given = recorded(bookingStream, 'b1', 'GuestGiven', guest);
const confirmed = recorded(bookingStream, 'b1', 'BookingConfirmed', {
  ...meeting,
  ...shared,
  guestId: 'ana',
  location,
  sequence: 0,
  confirmedBy: 'guest',
});
const moved = recorded(bookingStream, 'b1', 'BookingRescheduled', {
  ...meeting,
  ...later,
  guestId: 'ana',
  location,
  sessionId: null,
  previous: { start, end, hostIds: ['hana'] },
  choice: null,
  by: 'guest',
  sequence: 1,
  late: true,
});
const missed = recorded(bookingStream, 'b1', 'NoShowReported', {
  ...meeting,
  guestId: 'ana',
  missing: 'guest',
  missingId: 'ana',
  by: 'host',
});
const forgiven = recorded(bookingStream, 'b1', 'NoShowWithdrawn', { ...meeting, guestId: 'ana', missingId: 'ana', by: 'host' });
const row = {
  bookingId: 'b1',
  organizationId: 'acme',
  guestId: 'ana',
  hostIds: ['hana'],
  chatTypeId: 'hello',
  kind: 'exploratory',
  roleFamily: 'data',
  channel: 'public-page',
  sessionId: null,
  status: 'confirmed',
  start,
  end,
  location: 'phone',
  guestName: 'Ana',
  guestAddress: 'ana@example.org',
  guestZone: 'UTC',
  bookedAt: held.occurredAt,
  moved: 0,
  movedLate: 0,
  handedOver: 0,
  cancelledAt: null,
  cancelledBy: null,
  cancelledLate: null,
  missing: [],
  origin: 'live',
  first: 1,
  changed: 3,
} as const;

describe('a booking that can be exported', () => {
  test('is as it stands now, and tells where it began and was changed', () => {
    projectionSpec(exportBookings, order).given(held, given, confirmed).thenRows({ b1: row });
    projectionSpec(exportBookings, order)
      .given(held, given, confirmed, moved, missed)
      .thenRows({ b1: { ...row, ...later, moved: 1, movedLate: 1, missing: ['ana'], changed: 5 } });
    projectionSpec(exportBookings, order)
      .given(held, given, confirmed, missed, forgiven)
      .thenRows({ b1: { ...row, changed: 5 } });
  });

  test('may begin with waiting for a seat, and come to one or not', () => {
    const seat = { ...meeting, sessionId: 's1', guestId: 'ana' };
    const joined = recorded(bookingStream, 'b1', 'WaitingJoined', { ...seat, kind: 'group', roleFamily: 'sales', channel, location });
    const seated = recorded(bookingStream, 'b1', 'WaitingEnded', { ...seat, why: 'seated' });
    const left = recorded(bookingStream, 'b1', 'WaitingEnded', { ...seat, why: 'left' });
    const got = recorded(bookingStream, 'b1', 'BookingConfirmed', {
      ...confirmed.data,
      kind: 'group',
      roleFamily: 'sales',
      sessionId: 's1',
    });
    const waits = { ...row, kind: 'group', roleFamily: 'sales', sessionId: 's1', bookedAt: joined.occurredAt } as const;
    projectionSpec(exportBookings, order)
      .given(joined, given)
      .thenRows({ b1: { ...waits, location: null, status: 'waiting', changed: 2 } });
    projectionSpec(exportBookings, order)
      .given(joined, given, left)
      .thenRows({ b1: { ...waits, location: null, status: 'waited' } });
    projectionSpec(exportBookings, order)
      .given(joined, given, seated, got)
      .thenRows({ b1: { ...waits, changed: 4 } });
  });
});

describe('a conversation that can be exported', () => {
  const talk = {
    conversationId: 'c1',
    organizationId: 'acme',
    sessionId: null,
    kind: 'exploratory',
    start,
    end,
    hostIds: ['hana'],
    guestId: 'ana',
  } as const;
  const outside = { recorderId: 'ana', otherId: 'hana', otherName: null, otherAddress: null, employerName: null } as const;
  const written = recorded(conversationStream, 'c1', 'ConversationRecorded', { ...talk, ...outside, recordedBy: 'guest' });
  const invited = recorded(conversationStream, 'c1', 'OtherSideInvited', { ...talk, recorderId: 'ana', otherId: 'hana', mailed: false });
  const base = {
    conversationId: 'c1',
    organizationId: 'acme',
    guestId: 'ana',
    hostIds: ['hana'],
    sessionId: null,
    kind: 'exploratory',
    roleFamily: null,
    arranged: 'outside',
    start,
    end,
    status: 'planned',
    startedAt: null,
    endedAt: null,
    endedBy: null,
    abandonedWhy: null,
    origin: 'live',
    first: 1,
  } as const;

  test('that a guest wrote down is not the organization’s before it is invited', () => {
    projectionSpec(exportConversations, order)
      .given(written)
      .thenRows({ c1: { ...base, shownToOrganization: null, shownToGuest: 'ana', changed: 1 } });
    projectionSpec(exportConversations, order)
      .given(written, invited)
      .thenRows({ c1: { ...base, shownToOrganization: 'acme', shownToGuest: 'ana', changed: 2 } });
  });

  test('has the role family of its booking, whatever becomes of it', () => {
    const booked = { bookingId: 'c1', chatTypeId: 'hello', roleFamily: 'data' } as const;
    const planned = recorded(conversationStream, 'c1', 'ConversationPlanned', { ...talk, ...booked });
    const begun = recorded(conversationStream, 'c1', 'ConversationStarted', { ...talk, startedAt: start, by: 'host' });
    const shown = { shownToOrganization: 'acme', shownToGuest: 'ana' } as const;
    projectionSpec(exportConversations, order)
      .given(planned, begun)
      .thenRows({
        c1: { ...base, ...shown, roleFamily: 'data', arranged: 'booked', status: 'started', startedAt: start, changed: 2 },
      });
  });
});

describe('what came of a conversation', () => {
  const of = { conversationId: 'c1', organizationId: 'acme', kind: 'follow-up', recorderId: 'hana' } as const;
  const said = recorded(outcomeStream, 'c1/host', 'OutcomeRecorded', { ...of, side: 'host', note: 'May' });
  const takenBack = recorded(outcomeStream, 'c1/host', 'OutcomeWithdrawn', { ...of, side: 'host' });
  const guests = recorded(outcomeStream, 'c1/guest', 'OutcomeRecorded', { ...of, recorderId: 'ana', side: 'guest', note: null });
  const base = { conversationId: 'c1', kind: 'follow-up', recordedAt: said.occurredAt, origin: 'live' } as const;

  test('is of the side that says it, and stays as withdrawn without its words', () =>
    projectionSpec(exportOutcomes, order)
      .given(said, guests, takenBack)
      .thenRows({
        'c1/host/follow-up': {
          ...base,
          outcomeId: 'c1/host/follow-up',
          hostsOf: 'acme',
          guestId: null,
          recorderId: 'hana',
          status: 'withdrawn',
          note: null,
          first: 1,
          changed: 3,
        },
        'c1/guest/follow-up': {
          ...base,
          outcomeId: 'c1/guest/follow-up',
          hostsOf: null,
          guestId: 'ana',
          recorderId: 'ana',
          status: 'recorded',
          note: null,
          first: 2,
          changed: 2,
        },
      }));
});
