import { describe, expect, test } from '@jest/globals';
import { bookingEvent, oncePerName } from './booking-events.rule.ts';

const booking = {
  bookingId: 'b1',
  sessionId: null,
  status: 'confirmed' as const,
  start: '2026-03-03T09:00:00.000Z',
  end: '2026-03-03T09:30:00.000Z',
  hostIds: ['hana'],
  location: { kind: 'video' as const, linkTemplate: 'https://meet.example/b1' },
  sequence: 2,
  bookedAt: '2026-03-01T09:00:00.000Z',
};
const hana = { personId: 'hana', zone: 'Europe/Berlin', locale: 'en' as const };
const ana = { personId: 'ana', zone: 'Europe/Lisbon', locale: 'de' as const };
const page = 'https://candor.example/bookings/b1';

describe('a booking in a calendar', () => {
  test('of a host leads to where it can be changed', () =>
    expect(bookingEvent(booking, hana, page)).toEqual({
      uid: 'b1@booking.candor',
      sequence: 2,
      stamp: booking.bookedAt,
      start: booking.start,
      end: booking.end,
      zone: 'Europe/Berlin',
      status: 'confirmed',
      summary: 'Conversation',
      description: `Details, and to move or cancel it:\n${page}`,
      location: 'https://meet.example/b1',
      url: 'https://meet.example/b1',
    }));

  test('of a guest does not: others may see the calendar', () =>
    expect(bookingEvent(booking, ana, page)).not.toHaveProperty('description'));

  test('that waits for a yes is tentative, and one that is over is none', () => {
    expect(bookingEvent({ ...booking, status: 'awaiting-approval', sequence: -1, location: null }, hana)).toMatchObject({
      status: 'tentative',
      sequence: 0,
    });
    for (const status of ['cancelled', 'refused', 'waiting', 'waited'] as const)
      expect(bookingEvent({ ...booking, status }, hana)).toBeUndefined();
  });

  test('of a group is one for the host and one of their own for each guest', () => {
    const group = ['b1', 'b2'].map((bookingId) => ({ ...booking, bookingId, sessionId: 's1' }));
    const uids = (owner: typeof hana | typeof ana) =>
      oncePerName(group.flatMap((one) => bookingEvent(one, owner) ?? [])).map(({ uid }) => uid);
    expect(uids(hana)).toEqual(['s1@booking.candor']);
    expect(uids(ana)).toEqual(['b1@booking.candor', 'b2@booking.candor']);
  });

  test.each([
    [{ kind: 'place', address: '1 High Street' } as const, { location: '1 High Street' }],
    [{ kind: 'phone', instructions: 'We call you' } as const, { location: 'We call you' }],
    [{ kind: 'video', linkTemplate: 'javascript:alert(1)' } as const, { location: 'javascript:alert(1)' }],
  ])('says where it is (%#)', (location, said) => {
    const event = bookingEvent({ ...booking, location }, hana);
    expect({ location: event?.location, ...(event?.url === undefined ? {} : { url: event.url }) }).toEqual(said);
  });
});
