import { calendarStream, streamId } from '@candor/contracts';
import { eventually, everythingStored, type HttpClient, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { busy, calendarOf, calendarsOf, FeedServer, icsEvent, icsOf, SchedulingHere } from './calendars.ts';
import { introduced } from './people.ts';

jest.setTimeout(180_000);

const start = '2026-03-02T09:00:00.000Z';
const at = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString();
let installation: TestInstallation;
let server: FeedServer;

const host = (person: string): HttpClient =>
  installation.client('scheduling', { person, memberships: [{ organization: 'acme', role: 'interviewer' }] });

const standup = icsEvent(
  'standup',
  'SUMMARY:Layoffs planning',
  'DTSTART:20260309T090000Z',
  'DTEND:20260309T093000Z',
  'RRULE:FREQ=WEEKLY;COUNT=2',
);
const dentist = icsEvent('dentist', 'SUMMARY:Root canal', 'DTSTART:20260310T140000Z', 'DTEND:20260310T150000Z');
const week = ['03-09T09:00–09:30', '03-16T09:00–09:30'];

/** Types of the events of somebody's calendars. */
const eventsOf = async (person: string): Promise<readonly string[]> => {
  const commits = installation
    .database('scheduling')
    .collection('commits')
    .find({ stream: streamId(calendarStream, person) });
  return (await commits.sort({ from: 1 }).toArray()).flatMap(({ events }) =>
    (events as { readonly type: string }[]).map(({ type }) => type),
  );
};

beforeAll(async () => {
  server = await FeedServer.start();
  installation = await startServices([SchedulingHere], { testClock: start });
});

afterAll(async () => {
  await installation?.close();
  await server?.close();
});

describe('a feed', () => {
  test('makes its owner busy, is read again every quarter of an hour, and only what is new is an event', async () => {
    const hana = host('hana');
    server.serve(icsOf(standup), '"1"');
    const connected = await hana.put('calendars/work/feed', {
      name: 'Work',
      zone: 'Europe/London',
      address: `${server.address}/hana.ics?token=s3cret`,
    });
    expect(connected).toMatchObject({ status: 200, body: { stream: 'scheduling/calendar/hana', version: 1 } });
    await eventually(async () => expect(await busy(hana, 'hana')).toEqual(week));
    await eventually(async () =>
      expect(await calendarOf(hana, 'work')).toMatchObject({
        state: 'fresh',
        readAt: start,
        nextReadAt: at(15),
        report: { events: 1, busy: 1, problemCount: 0 },
      }),
    );

    await installation.moveClock(at(15));
    expect(server.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    expect(await calendarOf(hana, 'work')).toMatchObject({ readAt: at(15), nextReadAt: at(30) });

    server.serve(icsOf(standup, dentist), '"2"');
    await installation.moveClock(at(30));
    expect(await busy(hana, 'hana')).toEqual([week[0], '03-10T14:00–15:00', week[1]]);
    server.serve(icsOf(dentist), '"3"');
    await installation.moveClock(at(45));
    expect(await busy(hana, 'hana')).toEqual(['03-10T14:00–15:00']);
    expect(await eventsOf('hana')).toEqual(['CalendarConnected', 'BusyTimesRead', 'BusyTimesRead', 'BusyTimesRead']);
  });

  test('is shown without its secret, which is kept and logged nowhere in the clear', async () => {
    const { calendars } = await calendarsOf(host('hana'));
    expect(calendars).toMatchObject([{ name: 'Work', source: { kind: 'feed', host: new URL(server.address).host } }]);
    expect(JSON.stringify(calendars)).not.toContain('s3cret');
    for await (const { place, text } of everythingStored(installation))
      for (const secret of ['s3cret', 'hana.ics', 'Root canal', 'Layoffs'])
        expect({ place, found: text.includes(secret) }).toEqual({ place, found: false });
    expect(installation.logs.join('')).not.toMatch(/s3cret|hana\.ics|Root canal|Layoffs/);
  });

  test('is read at once when somebody asks for it, but not again and again', async () => {
    const hana = host('hana');
    server.serve(icsOf(standup), '"4"');
    const asked = server.asked.length;
    await installation.moveClock(at(46));
    expect((await hana.post('calendars/work/refresh')).status).toBe(202);
    await eventually(async () => expect(await busy(hana, 'hana')).toEqual(week));
    expect((await hana.post('calendars/work/refresh')).status).toBe(202);
    await installation.moveClock(at(46.1));
    expect(server.asked.length).toBe(asked + 1);
    expect(await calendarOf(hana, 'work')).toMatchObject({ readAt: at(46), nextReadAt: at(61) });
    expect(problem(await hana.post('calendars/other/refresh'))).toEqual({ status: 404, code: 'unknown_calendar' });
  });

  test('that is disconnected frees its times, and is asked for no more', async () => {
    const hana = host('hana');
    expect((await hana.delete('calendars/work')).status).toBe(200);
    await eventually(async () => expect(await busy(hana, 'hana')).toEqual([]));
    expect((await calendarsOf(hana)).calendars).toEqual([]);
    const asked = server.asked.length;
    await installation.moveClock(at(120));
    expect(server.asked.length).toBe(asked);
    expect(await installation.database('scheduling').collection('calendar_reads').countDocuments({ personId: 'hana' })).toBe(0);
    expect(problem(await hana.delete('calendars/work'))).toEqual({ status: 404, code: 'unknown_calendar' });
  });
});

test('a feed that fails keeps what was read, is asked for ever more rarely, and its owner is told once', async () => {
  const omar = host('omar');
  await introduced(installation, { omar: { name: 'Omar Haddad', address: 'omar@acme.example', locale: 'de' } });
  server.serve(icsOf(standup), '"1"');
  await omar.put('calendars/work/feed', { name: 'Work', zone: 'UTC', address: `${server.address}/omar.ics` });
  await eventually(async () => expect(await busy(omar, 'omar')).toEqual(week));
  await eventually(async () => expect((await calendarOf(omar, 'work')).state).toBe('fresh'));
  server.answer = (_request, response) => response.writeHead(500).end();
  const asked = server.asked.length;
  await installation.moveClock(at(120 + 15));
  expect(await calendarOf(omar, 'work')).toMatchObject({
    state: 'failing',
    readAt: at(120),
    ageMinutes: 15,
    failing: { since: at(135), times: 1, why: 'refused_by_server' },
  });
  expect(await eventsOf('omar')).not.toContain('CalendarReadFailed');
  await installation.moveClock(at(120 + 15 + 30 + 60 + 120 + 240));
  expect(server.asked.length - asked).toBe(5);
  expect(await calendarOf(omar, 'work')).toMatchObject({
    state: 'failing',
    failing: { since: at(135), times: 5 },
    ageMinutes: 465,
    nextReadAt: at(120 + 465 + 480),
  });
  expect(await busy(omar, 'omar')).toEqual(week);
  const mails = await installation.mailbox('omar@acme.example');
  expect(mails.map(({ subject }) => subject)).toEqual(['Ein Kalender kann nicht gelesen werden']);
  expect(mails[0]?.text).toContain(
    '„Work“ kann seit Montag, 2. März 2026, 11:15 (Europe/London, UTC) nicht gelesen werden: Der Server antwortet mit einem Fehler.',
  );
  server.serve(icsOf(standup), '"1"');
  await installation.moveClock(at(120 + 465 + 480));
  expect(await calendarOf(omar, 'work')).toMatchObject({ state: 'fresh', failing: null });
  expect(await eventsOf('omar')).toEqual(['CalendarConnected', 'BusyTimesRead', 'CalendarReadFailed', 'CalendarReadRecovered']);
});

test.each([
  ['a sign-in page', '<html>Sign in</html>', 'not_a_calendar'],
  ['half a calendar', icsOf(standup).slice(0, -20), 'cut_short'],
])('%s instead of a calendar frees nothing', async (_, content, why) => {
  const ines = host('ines');
  server.serve(icsOf(standup), '"good"');
  await ines.put('calendars/work/feed', { name: 'Work', zone: 'UTC', address: `${server.address}/ines.ics` });
  await eventually(async () => expect((await calendarOf(ines, 'work')).state).toBe('fresh'));
  server.serve(content, '"bad"');
  await installation
    .database('scheduling')
    .collection('calendar_reads')
    .updateMany({}, { $unset: { triedAt: '' } });
  await ines.post('calendars/work/refresh');
  await eventually(async () => expect((await calendarOf(ines, 'work')).failing).toMatchObject({ why }));
  expect(await busy(ines, 'ines')).toEqual(week);
});

test('what cannot be connected is refused', async () => {
  const hana = host('hana');
  const feed = { name: 'Work', zone: 'Europe/London', address: `${server.address}/a.ics` };
  for (const address of ['http://10.0.0.1/', 'file:///etc/passwd', 'nonsense', 'http://[::ffff:10.0.0.1]/', 'http://169.254.169.254/'])
    expect(problem(await hana.put('calendars/a/feed', { ...feed, address }))).toEqual({ status: 422, code: 'address_refused' });
  for (const wrong of [{ zone: 'Mars/Olympus' }, { name: '' }, { name: 'a\nb' }, { address: 'x'.repeat(3_000) }, { personId: 'omar' }])
    expect(problem(await hana.put('calendars/a/feed', { ...feed, ...wrong }))).toEqual({ status: 400, code: 'malformed' });
  expect(problem(await hana.put('calendars/a%20b/feed', feed)).status).toBe(400);
  expect((await installation.client('scheduling').get('calendars')).status).toBe(401);
  const candidate = installation.client('scheduling', { person: 'ana', side: 'candidate' });
  expect((await candidate.put('calendars/a/feed', feed)).status).toBe(403);
  for (let count = 0; count < 10; count++) expect((await hana.put(`calendars/c${count}/feed`, feed)).status).toBe(200);
  expect(problem(await hana.put('calendars/c10/feed', feed))).toEqual({ status: 422, code: 'too_many_calendars' });
});

test('in an installation of its own nothing on this machine is outside', async () => {
  const real = await startServices([SchedulingModule], { testClock: start });
  try {
    const hana = real.client('scheduling', { person: 'hana', memberships: [{ organization: 'acme', role: 'interviewer' }] });
    const { port } = new URL(server.address);
    const feed = { name: 'Work', zone: 'UTC' };
    expect(problem(await hana.put('calendars/a/feed', { ...feed, address: server.address }))).toEqual({
      status: 422,
      code: 'address_refused',
    });
    const asked = server.asked.length;
    expect((await hana.put('calendars/a/feed', { ...feed, address: `http://localhost:${port}/` })).status).toBe(200);
    await eventually(async () => expect((await calendarOf(hana, 'a')).failing).toMatchObject({ why: 'address_refused' }));
    expect(server.asked.length).toBe(asked);
  } finally {
    await real.close();
  }
});
