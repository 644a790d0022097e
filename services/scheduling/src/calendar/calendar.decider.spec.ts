import { type CalendarStream, calendarLimits } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { calendar } from './calendar.decider.ts';

type Event = NewEventOf<CalendarStream>;

const given = (...events: readonly Event[]) =>
  givenStream(calendar, 'hana')
    .as('hana')
    .events(...events);
const window = { from: '2026-02-23T00:00:00.000Z', to: '2028-03-13T00:00:00.000Z' };
const span = (from: string, to: string) => ({ from: `2026-03-09T${from}:00.000Z`, to: `2026-03-09T${to}:00.000Z` });
const feed = { calendarId: 'work', name: 'Work', zone: 'Europe/London', address: 'https://calendar.example/hana.ics' };
const connected = (calendarId = 'work', connection = 1): Event => ({
  type: 'CalendarConnected',
  data: {
    personId: 'hana',
    calendarId,
    connection,
    name: 'Work',
    zone: 'Europe/London',
    source: { kind: 'feed', address: 'https://calendar.example/hana.ics' },
  },
});
const read = (taken: readonly ReturnType<typeof span>[], freed: readonly ReturnType<typeof span>[] = [], look = window): Event => ({
  type: 'BusyTimesRead',
  data: { personId: 'hana', calendarId: 'work', window: look, taken, freed },
});
const since = '2026-03-02T08:00:00.000Z';
const failed: Event = { type: 'CalendarReadFailed', data: { personId: 'hana', calendarId: 'work', since, why: 'unreachable' } };
const recovered: Event = { type: 'CalendarReadRecovered', data: { personId: 'hana', calendarId: 'work' } };
const reading = { calendarId: 'work', connection: 1, window, spans: [span('09:00', '10:00')] };

describe('a calendar', () => {
  test('is connected by a feed or a file, each time with a number of its own', () => {
    given().when('connectFeed', feed).then(connected());
    given(connected())
      .when('connectFile', { calendarId: 'home', name: 'Home', zone: 'UTC', fileId: 'f' })
      .then({
        type: 'CalendarConnected',
        data: { personId: 'hana', calendarId: 'home', connection: 2, name: 'Home', zone: 'UTC', source: { kind: 'file', fileId: 'f' } },
      });
  });

  test('can be connected anew', () => given(connected()).when('connectFeed', feed).then(connected('work', 2)));

  test('is one of so many', () => {
    const many = Array.from({ length: calendarLimits.calendars }, (_, index) => connected(`c${index}`, index + 1));
    given(...many)
      .when('connectFeed', feed)
      .thenRejected('too_many_calendars', { most: calendarLimits.calendars });
    given(...many)
      .when('connectFeed', { ...feed, calendarId: 'c3' })
      .then(connected('c3', calendarLimits.calendars + 1));
  });

  test('that is disconnected frees all that it kept busy', () => {
    const busy = [span('09:00', '10:00')];
    const now = '2026-03-02T09:00:00.000Z';
    const gone: Event = { type: 'CalendarDisconnected', data: { personId: 'hana', calendarId: 'work' } };
    given(connected(), read(busy))
      .when('disconnect', { calendarId: 'work' })
      .then(read([], busy, { from: now, to: now }), gone);
    given(connected()).when('disconnect', { calendarId: 'work' }).then(gone);
    given(connected(), gone).when('disconnect', { calendarId: 'work' }).thenRejected('unknown_calendar', { calendarId: 'work' });
  });
});

describe('a reading', () => {
  test('tells what changed', () => {
    given(connected()).when('recordReading', reading).then(read(reading.spans));
    given(connected(), read([span('09:00', '10:00'), span('12:00', '13:00')]))
      .when('recordReading', { ...reading, spans: [span('12:00', '13:00'), span('15:00', '16:00')] })
      .then(read([span('15:00', '16:00')], [span('09:00', '10:00')]));
  });

  test('that found nothing new is nothing', () => given(connected(), read(reading.spans)).when('recordReading', reading).thenNothing());

  test('for a connection that is over is void', () => {
    given(connected(), connected('work', 2)).when('recordReading', reading).thenNothing();
    given().when('recordReading', reading).thenNothing();
    given(connected('work', 2)).when('recordFailure', { calendarId: 'work', connection: 1, since, why: 'unreachable' }).thenNothing();
  });

  test('that fails is told once, and that it works again as well', () => {
    const failure = { calendarId: 'work', connection: 1, since, why: 'unreachable' } as const;
    given(connected(), read(reading.spans)).when('recordFailure', failure).then(failed);
    given(connected(), read(reading.spans), failed).when('recordFailure', failure).thenNothing();
    given(connected(), read(reading.spans), failed).when('recordReading', reading).then(recovered);
    given(connected(), failed, recovered).when('recordFailure', failure).then(failed);
  });
});

describe('the address of the own bookings', () => {
  const opened: Event = { type: 'CalendarFeedOpened', data: { personId: 'hana', feedId: 'f1', organizationId: null } };
  const closed: Event = { type: 'CalendarFeedClosed', data: { personId: 'hana', feedId: 'f1', organizationId: null } };

  test('is given out, changed and taken back', () => {
    given().when('openFeed', { feedId: 'f1', organizationId: null }).then(opened);
    given(opened).when('openFeed', { feedId: 'f1', organizationId: null }).thenNothing();
    given(opened)
      .when('openFeed', { feedId: 'f2', organizationId: null })
      .then({ type: 'CalendarFeedOpened', data: { personId: 'hana', feedId: 'f2', organizationId: null } });
    given(opened).when('closeFeed', { organizationId: null }).then(closed);
    given(opened, closed).when('closeFeed', { organizationId: null }).thenRejected('no_feed');
  });

  test('may be for one organization, apart from that for all', () => {
    const ofAcme: Event = { type: 'CalendarFeedOpened', data: { personId: 'hana', feedId: 'f2', organizationId: 'acme' } };
    given(opened).when('openFeed', { feedId: 'f2', organizationId: 'acme' }).then(ofAcme);
    given(opened, ofAcme).when('closeFeed', { organizationId: null }).then(closed);
    given(opened, ofAcme, closed)
      .when('closeFeed', { organizationId: 'acme' })
      .then({ type: 'CalendarFeedClosed', data: { personId: 'hana', feedId: 'f2', organizationId: 'acme' } });
  });
});

describe('writing back', () => {
  const server = {
    provider: 'caldav',
    server: 'https://dav.example/',
    user: 'hana',
    password: 'secret',
    calendarUrl: 'https://dav.example/hana/work/',
    calendarName: 'Work',
  } as const;
  const writes = (connection: number): Event => ({ type: 'WriteBackConnected', data: { personId: 'hana', connection, ...server } });
  const ends = (connection: number): Event => ({ type: 'WriteBackDisconnected', data: { personId: 'hana', connection } });
  const failure = { connection: 1, since, why: 'sign_in_refused' } as const;
  const refused: Event = { type: 'WriteBackFailed', data: { personId: 'hana', ...failure } };

  test('goes to one calendar at a time', () => {
    given().when('connectWriteBack', server).then(writes(1));
    given(writes(1)).when('connectWriteBack', server).then(ends(1), writes(2));
    given(writes(1)).when('disconnectWriteBack', {}).then(ends(1));
    given(writes(1), ends(1)).when('disconnectWriteBack', {}).thenRejected('no_write_back');
  });

  test('tells once that it fails, and that it works again', () => {
    given(writes(1)).when('recordWritingFailure', failure).then(refused);
    given(writes(1), refused).when('recordWritingFailure', failure).thenNothing();
    given(writes(1), refused)
      .when('recordWriting', { connection: 1 })
      .then({ type: 'WriteBackRecovered', data: { personId: 'hana', connection: 1 } });
    given(writes(1)).when('recordWriting', { connection: 1 }).thenNothing();
    given(writes(1), ends(1), writes(2)).when('recordWritingFailure', failure).thenNothing();
  });

  test('of somebody who is erased nothing is kept', () => {
    const opened: Event = { type: 'CalendarFeedOpened', data: { personId: 'hana', feedId: 'f1', organizationId: null } };
    given(connected(), opened, writes(2))
      .when('forget', {})
      .then(
        { type: 'CalendarDisconnected', data: { personId: 'hana', calendarId: 'work' } },
        { type: 'CalendarFeedClosed', data: { personId: 'hana', feedId: 'f1', organizationId: null } },
        ends(2),
      );
    given().when('forget', {}).thenNothing();
  });
});
