import {
  BookingView,
  bookingStream,
  chatTypeStream,
  diaryStream,
  type EventsOf,
  GuestBookingView,
  waitingListStream,
} from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { BookingRow } from './booking-row.rule.ts';
import { bookingView, guestBookingView, sealedTexts } from './booking-views.rule.ts';
import { bookings } from './bookings.projection.ts';
import { rotations } from './rotations.projection.ts';
import { waitingLists } from './waiting-lists.projection.ts';

type Events = EventsOf<typeof bookingStream>;
const sealed = (text: string) => `sealed:1:a2V5:bm9uY2U:${text}`;
const meeting = {
  organizationId: 'acme',
  chatTypeId: 'hello',
  bookingId: 'b1',
  start: '2026-03-03T09:00:00.000Z',
  end: '2026-03-03T09:30:00.000Z',
  hostIds: ['hana'],
} as const;
const channel = { kind: 'public-page' } as const;
const location = { kind: 'place', address: '1 Rocket Road' } as const;
const happened = <Type extends keyof Events & string>(type: Type, data: Events[Type], at = '09:00') =>
  recorded(bookingStream, 'b1', type, data, { at });

const confirmed = [
  happened('BookingHeld', {
    ...meeting,
    sessionId: null,
    kind: 'exploratory',
    roleFamily: 'data',
    channel,
    choice: { mode: 'single', considered: [] },
    heldUntil: '2026-03-02T09:10:00.000Z',
  }),
  happened('GuestGiven', {
    bookingId: 'b1',
    guestId: 'ana',
    guestName: sealed('bmFtZQ'),
    guestAddress: sealed('YWRkcmVzcw'),
    guestZone: 'Europe/Lisbon',
    guestLocale: 'en',
    message: sealed('bWVzc2FnZQ'),
  }),
  happened('BookingConfirmed', {
    ...meeting,
    guestId: 'ana',
    sessionId: null,
    kind: 'exploratory',
    roleFamily: 'data',
    location,
    channel,
    sequence: 0,
    confirmedBy: 'guest',
  }),
];
const row: BookingRow = {
  ...meeting,
  status: 'confirmed',
  kind: 'exploratory',
  roleFamily: 'data',
  channel,
  location,
  sessionId: null,
  guestId: 'ana',
  sequence: 0,
  guestChanges: 0,
  approvalUntil: null,
  declined: [],
  noShows: [],
  successors: {},
  guestName: sealed('bmFtZQ'),
  guestAddress: sealed('YWRkcmVzcw'),
  guestZone: 'Europe/Lisbon',
  guestLocale: 'en',
  message: sealed('bWVzc2FnZQ'),
  bookedAt: '2026-03-02T09:00:00.000Z',
  version: 3,
};

describe('the row of a booking', () => {
  test('has it as it is, texts sealed', () =>
    projectionSpec(bookings)
      .given(...confirmed)
      .thenRows({ b1: row }));

  test('says how it ended', () =>
    projectionSpec(bookings)
      .given(
        ...confirmed,
        happened('BookingCancelled', { ...meeting, guestId: 'ana', by: 'guest', late: true, sequence: 1, reason: sealed('Zmx1') }, '10:00'),
      )
      .thenRow('b1', {
        ...row,
        status: 'cancelled',
        sequence: 1,
        version: 4,
        cancelled: { by: 'guest', late: true, reason: sealed('Zmx1') },
      }));

  test('says who took over from whom', () =>
    projectionSpec(bookings)
      .given(
        ...confirmed,
        happened('HostDeclined', { ...meeting, guestId: 'ana', hostId: 'hana' }),
        happened('HostsChanged', {
          ...meeting,
          hostIds: ['omar'],
          guestId: 'ana',
          previousHostIds: ['hana'],
          why: 'taken-over',
          choice: null,
          by: 'host',
          sequence: 1,
        }),
      )
      .thenRow('b1', { ...row, hostIds: ['omar'], sequence: 1, version: 5, successors: { hana: 'omar' } }));
});

describe('the view of a booking', () => {
  const chatType = {
    description: { name: 'Say hello', description: '', kind: 'exploratory', location, client: null, listed: true, roleFamily: null },
    rules: { changes: { noticeMinutes: 120, mostChanges: 3 } },
  } as unknown as Parameters<typeof guestBookingView>[1]['chatType'];

  test('of the organization has the guest’s texts opened, and says which cannot be read any more', () => {
    expect(sealedTexts(row)).toHaveLength(3);
    const view = BookingView.parse(bookingView(row, chatType, (token) => (token === row.guestName ? 'Ana' : null)));
    expect(view.guest).toMatchObject({ guestId: 'ana', name: 'Ana', address: null, message: null });
    expect(JSON.stringify(view)).not.toContain('sealed');
  });

  test('of the guest says until when it can be moved, and nothing that is sealed', () => {
    const seen = { chatType, organization: 'Acme', hosts: [{ hostId: 'hana', name: 'Hana' }], placeInLine: null };
    const view = GuestBookingView.parse(guestBookingView({ ...row, guestChanges: 1 }, seen));
    expect(view.changes).toEqual({ until: '2026-03-03T07:00:00.000Z', left: 2 });
    expect(JSON.stringify(view)).not.toContain('sealed');
  });
});

test('a waiting list has who waits, in their order', () => {
  const key = { sessionId: 's1', organizationId: 'acme', chatTypeId: 'evening', start: meeting.start };
  const joined = (bookingId: string) => recorded(waitingListStream, 's1', 'WaiterJoined', { ...key, bookingId, end: meeting.end });
  const left = (bookingId: string) => recorded(waitingListStream, 's1', 'WaiterLeft', { ...key, bookingId, why: 'seated' });
  projectionSpec(waitingLists)
    .given(joined('b1'), joined('b2'), joined('b3'), left('b1'))
    .thenRows({ s1: { ...key, bookingIds: ['b2', 'b3'] } });
  projectionSpec(waitingLists).given(joined('b1'), left('b1')).thenRows({});
});

test('turns count holds from the moment they are made, and take back what came to nothing', () => {
  const key = { organizationId: 'acme', chatTypeId: 'hello' };
  const hosts = ['hana', 'omar'].map((hostId) => ({ hostId, scheduleId: null, weight: 1 }));
  const assignment = { mode: 'round-robin', policy: 'fair', leadThreshold: null, hosts } as const;
  const { start, end } = meeting;
  const heldFor = { hostIds: ['hana'], kind: 'exploratory', channel, choice: { mode: 'round-robin', considered: [] } } as const;
  const entry = { ...key, personId: 'hana', entryId: 'b1', sessionId: null, start, end, blockedFrom: start, blockedUntil: end };
  const assigned = recorded(chatTypeStream, 'acme/hello', 'ChatTypeAssigned', { ...key, assignment });
  const held = recorded(diaryStream, 'hana/2026-03', 'EntryHeld', { ...entry, heldUntil: '2026-03-02T09:10:00.000Z', heldFor });
  const freed = recorded(diaryStream, 'hana/2026-03', 'EntryFreed', {
    ...key,
    personId: 'hana',
    entryId: 'b1',
    sessionId: null,
    start,
    why: 'expired',
  });
  const turn = (owed: number, chats: number, lastBookedAt: string | null) => ({ weight: 1, owed, chats, lastBookedAt });
  const why = { orderAcrossStreamsMatters: 'a chat counts for those who were in the round robin then' };
  projectionSpec(rotations, why)
    .given(assigned, held)
    .thenRows({
      'acme/hello': { leadThreshold: null, turns: { hana: turn(-0.5, 1, '2026-03-02T09:00:00.000Z'), omar: turn(0.5, 0, null) } },
    });
  projectionSpec(rotations, why)
    .given(assigned, held, freed)
    .thenRows({ 'acme/hello': { leadThreshold: null, turns: { hana: turn(0, 0, '2026-03-02T09:00:00.000Z'), omar: turn(0, 0, null) } } });
});
