import { bookingStream, calendarStream, type EventsOf, erasureStream } from '@candor/contracts';
import { enqueue, send } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { passBookingOn } from '../jobs/pass-booking-on.job.ts';
import { readCalendar } from '../jobs/read-calendar.job.ts';
import { tellOfCalendarTrouble } from '../jobs/tell-of-calendar-trouble.job.ts';
import { writeUpcoming } from '../jobs/write-upcoming.job.ts';
import { forgetCalendarsWhenAPersonIsErased } from './forget-calendars-when-a-person-is-erased.reactor.ts';
import { readCalendarsWhenConnected } from './read-calendars-when-connected.reactor.ts';
import { tellOwnersOfCalendarTrouble } from './tell-owners-of-calendar-trouble.reactor.ts';
import { writeBookingsToCalendars } from './write-bookings-to-calendars.reactor.ts';

type Calendar = EventsOf<typeof calendarStream>;
const happened = <Type extends keyof Calendar & string>(type: Type, data: Omit<Calendar[Type], 'personId'>) =>
  recorded(calendarStream, 'hana', type, { personId: 'hana', ...data } as Calendar[Type]);
const since = '2026-03-02T08:00:00.000Z';

describe('a calendar', () => {
  test('that is connected is read, and once more when it is gone, to forget it', () =>
    reactorSpec(readCalendarsWhenConnected)
      .on(
        happened('CalendarConnected', {
          calendarId: 'work',
          connection: 3,
          name: 'Work',
          zone: 'UTC',
          source: { kind: 'file', fileId: 'f' },
        }),
        happened('CalendarDisconnected', { calendarId: 'work' }),
      )
      .thenEffects([
        enqueue(readCalendar, { personId: 'hana', calendarId: 'work', connection: 3, round: 1 }),
        enqueue(readCalendar, { personId: 'hana', calendarId: 'work', connection: 0, round: null }),
      ]));

  test('that fails is told of, read or written', () =>
    reactorSpec(tellOwnersOfCalendarTrouble)
      .on(
        happened('CalendarReadFailed', { calendarId: 'work', since, why: 'unreachable' }),
        happened('WriteBackFailed', { connection: 1, since, why: 'unreachable' }),
      )
      .thenEffects([
        enqueue(tellOfCalendarTrouble, { personId: 'hana', calendarId: 'work', since }),
        enqueue(tellOfCalendarTrouble, { personId: 'hana', calendarId: null, since }),
      ]));

  test('that is written to gets what lies ahead, again a day after a failure', () =>
    reactorSpec(writeBookingsToCalendars)
      .on(
        happened('WriteBackFailed', { connection: 2, since, why: 'sign_in_refused' }),
        happened('WriteBackDisconnected', { connection: 2 }),
      )
      .thenEffects([
        enqueue(writeUpcoming, { personId: 'hana', connection: 2, failedAt: '2026-03-02T09:00:00.000Z' }, '2026-03-03T09:00:00.000Z'),
        enqueue(writeUpcoming, { personId: 'hana', connection: 2, failedAt: null }),
      ]));

  test('of somebody who is erased is forgotten, but not for one organization', () => {
    const asked = (subject: string, organization?: string) =>
      recorded(erasureStream, subject, 'PersonErasureRequested', {
        person: 'hana',
        ...(organization ? { organization } : {}),
        round: 1,
        services: [],
      });
    reactorSpec(forgetCalendarsWhenAPersonIsErased)
      .on(asked('hana'))
      .thenEffects([send(calendarStream, 'hana', 'forget', {})]);
    reactorSpec(forgetCalendarsWhenAPersonIsErased).on(asked('hana/acme', 'acme')).thenNothing();
  });
});

describe('a booking', () => {
  const meeting = {
    organizationId: 'acme',
    chatTypeId: 'hello',
    bookingId: 'b1',
    start: '2026-03-03T09:00:00.000Z',
    end: '2026-03-03T09:30:00.000Z',
    hostIds: ['hana'],
    guestId: 'ana',
  };

  test('that gets other hosts is passed on to the former ones too', () =>
    reactorSpec(writeBookingsToCalendars)
      .on(
        recorded(bookingStream, 'b1', 'HostsChanged', {
          ...meeting,
          previousHostIds: ['omar'],
          why: 'taken-over',
          choice: null,
          by: 'host',
          sequence: 1,
        }),
        recorded(bookingStream, 'b1', 'BookingCancelled', { ...meeting, by: 'guest', late: false, sequence: 2 }),
      )
      .thenEffects([
        enqueue(passBookingOn, { bookingId: 'b1', personIds: ['hana', 'omar', 'ana'] }),
        enqueue(passBookingOn, { bookingId: 'b1', personIds: ['hana', 'ana'] }),
      ]));

  test('that changes again before it was passed on goes to all of them', () =>
    expect(passBookingOn.merge?.({ bookingId: 'b1', personIds: ['omar'] }, { bookingId: 'b1', personIds: ['hana', 'omar'] })).toEqual({
      bookingId: 'b1',
      personIds: ['omar', 'hana'],
    }));
});
