import { type ConfirmationView, calendarStream, type HoldView, streamId } from '@candor/contracts';
import {
  type Answer,
  eventually,
  everythingStored,
  good,
  type HttpClient,
  problem,
  startServices,
  type TestInstallation,
} from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { calendarsOf, SchedulingHere } from './calendars.ts';
import { password, Radicale, user } from './radicale.ts';

jest.setTimeout(240_000);

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;
let server: Radicale;
let work: string;
let home: string;
const guest = (): HttpClient => installation.client('scheduling');
const acme = (person: string, role?: 'recruiter'): HttpClient => memberOf(installation, 'acme')(person, role);

async function booked(start: string, chatType = 'hello', who = ana): Promise<ConfirmationView> {
  const held = good<HoldView>(await guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }));
  return good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, who, byLink(held.link)));
}
const moved = (booking: ConfirmationView, start: string): Promise<Answer> =>
  guest().post(`bookings/${booking.bookingId}/reschedule`, { start }, byLink(booking.link));
const uidOf = ({ bookingId }: ConfirmationView): string => `${bookingId}@booking.candor`;
const shown = async (calendarUrl: string) => (await server.events(calendarUrl)).map(({ uid, start }) => [uid, start]);
const shows = (calendarUrl: string, expected: readonly (readonly [string, string])[]) =>
  eventually(async () => expect(await shown(calendarUrl)).toEqual(expected), { within: 90_000 });
const account = () => ({ provider: 'caldav', server: server.url, user, password });

const eventTypes = async (): Promise<readonly string[]> => {
  const commits = installation
    .database('scheduling')
    .collection('commits')
    .find({ stream: streamId(calendarStream, 'hana') });
  return (await commits.sort({ from: 1 }).toArray()).flatMap(({ events }) =>
    (events as { readonly type: string }[]).map(({ type }) => type),
  );
};

beforeAll(async () => {
  server = await Radicale.start();
  work = await server.makeCalendar('work', 'Work');
  home = await server.makeCalendar('home', 'Home');
  installation = await startServices([SchedulingHere], { testClock: now, env: { CANDOR_BASE_URL: 'https://candor.example' } });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const rita = acme('rita', 'recruiter');
  await eventually(async () => good(await rita.put('chat-types/hello', hello({ mode: 'single', host: { hostId: 'hana' } }))));
  const group = { mode: 'group', hosts: [{ hostId: 'hana' }], capacity: 3, waitingList: null };
  good(await rita.put('chat-types/open-day', hello(group, {}, 'group')));
  await eventually(async () =>
    good(await guest().post('public/acme/hello/holds', { start: '2026-04-20T09:00:00.000Z', durationMinutes: 30 })),
  );
});

afterAll(async () => {
  await installation?.close();
  await server?.stop();
});

let first: ConfirmationView;

describe('a host who has bookings written to a calendar', () => {
  test('chooses among those of the server', async () => {
    const hana = acme('hana');
    const answer = good<{ calendars: readonly unknown[] }>(await hana.post('calendar-write-back/discovery', account()));
    expect(answer.calendars).toEqual(
      expect.arrayContaining([
        { calendarUrl: work, calendarName: 'Work' },
        { calendarUrl: home, calendarName: 'Home' },
      ]),
    );
    expect(problem(await hana.post('calendar-write-back/discovery', { ...account(), password: 'wrong' }))).toEqual({
      status: 422,
      code: 'sign_in_refused',
    });
    expect(problem(await hana.put('calendar-write-back', { ...account(), calendarUrl: `${server.url}hana/none/` }))).toEqual({
      status: 422,
      code: 'unknown_remote_calendar',
    });
    expect(problem(await hana.post('calendar-write-back/discovery', { ...account(), server: 'http://10.0.0.1/' }))).toEqual({
      status: 422,
      code: 'address_refused',
    });
    expect(problem(await hana.post('calendar-write-back/discovery', { ...account(), server: 'http://127.0.0.1:1/' }))).toEqual({
      status: 422,
      code: 'unreachable',
    });
  });

  test('finds what lies ahead there, then what is booked, as it moves and goes', async () => {
    first = await booked('2026-03-03T09:00:00.000Z');
    good(await acme('hana').put('calendar-write-back', { ...account(), calendarUrl: work }));
    await shows(work, [[uidOf(first), '2026-03-03T09:00:00']]);
    const second = await booked('2026-03-04T10:00:00.000Z');
    await shows(work, [
      [uidOf(first), '2026-03-03T09:00:00'],
      [uidOf(second), '2026-03-04T10:00:00'],
    ]);
    expect((await moved(second, '2026-04-06T13:00:00.000Z')).status).toBeLessThan(300);
    await shows(work, [
      [uidOf(first), '2026-03-03T09:00:00'],
      [uidOf(second), '2026-04-06T14:00:00'],
    ]);
    expect((await guest().post(`bookings/${second.bookingId}/cancellation`, {}, byLink(second.link))).status).toBeLessThan(300);
    await shows(work, [[uidOf(first), '2026-03-03T09:00:00']]);
    expect((await calendarsOf(acme('hana'))).writeBack).toMatchObject({ calendarName: 'Work', writtenAt: now, failing: null });
  });

  test('has nothing written of who meets whom, and what signs in is kept nowhere in the clear', async () => {
    const [event] = await server.events(work);
    expect(event?.text).toContain('SUMMARY:Conversation');
    expect(event?.text).not.toMatch(/Ana|acme|Say hello|ATTENDEE|ORGANIZER/i);
    for await (const { place, text } of everythingStored(installation))
      expect({ place, found: text.includes(password) }).toEqual({ place, found: false });
    expect(installation.logs.join('')).not.toContain(password);
  });

  test('can edit and delete there: what is booked later comes right all the same', async () => {
    await server.change(work, uidOf(first), (text) => text.replace('SUMMARY:Conversation', 'SUMMARY:Mine'));
    expect((await moved(first, '2026-03-05T09:00:00.000Z')).status).toBeLessThan(300);
    await shows(work, [[uidOf(first), '2026-03-05T09:00:00']]);
    await server.change(work, uidOf(first), null);
    expect((await moved(first, '2026-03-05T11:00:00.000Z')).status).toBeLessThan(300);
    await shows(work, [[uidOf(first), '2026-03-05T11:00:00']]);
  });

  test('has one event for a group, as long as anybody comes', async () => {
    const start = '2026-03-10T09:00:00.000Z';
    const guests = [await booked(start, 'open-day'), await booked(start, 'open-day', { ...ana, name: 'Bob', address: 'bob@example.org' })];
    await shows(work, [
      [uidOf(first), '2026-03-05T11:00:00'],
      [uidOf(guests[0] as ConfirmationView), '2026-03-10T09:00:00'],
    ]);
    const cancel = ({ bookingId, link }: ConfirmationView) => guest().post(`bookings/${bookingId}/cancellation`, {}, byLink(link));
    expect((await cancel(guests[0] as ConfirmationView)).status).toBeLessThan(300);
    const marker = await booked('2026-03-11T09:00:00.000Z');
    await shows(work, [
      [uidOf(first), '2026-03-05T11:00:00'],
      [uidOf(guests[0] as ConfirmationView), '2026-03-10T09:00:00'],
      [uidOf(marker), '2026-03-11T09:00:00'],
    ]);
    expect((await cancel(guests[1] as ConfirmationView)).status).toBeLessThan(300);
    expect((await cancel(marker)).status).toBeLessThan(300);
    await shows(work, [[uidOf(first), '2026-03-05T11:00:00']]);
  });
});

describe('a server', () => {
  test('that is away loses no booking', async () => {
    await server.pause();
    const missed = await booked('2026-03-12T09:00:00.000Z');
    await eventually(async () => expect((await calendarsOf(acme('hana'))).writeBack?.failing).toMatchObject({ why: 'unreachable' }));
    await server.resume();
    await shows(work, [
      [uidOf(first), '2026-03-05T11:00:00'],
      [uidOf(missed), '2026-03-12T09:00:00'],
    ]);
    await eventually(async () => expect((await calendarsOf(acme('hana'))).writeBack?.failing).toBeNull());
  });

  test('that takes the password no more is left alone for a day; then all is made up for', async () => {
    server.setPassword('another');
    await server.pause();
    await server.resume();
    const missed = await booked('2026-03-13T09:00:00.000Z');
    await eventually(async () =>
      expect((await calendarsOf(acme('hana'))).writeBack?.failing).toMatchObject({ why: 'sign_in_refused', times: 1 }),
    );
    const more = await booked('2026-03-16T09:00:00.000Z');
    server.setPassword(password);
    await server.pause();
    await server.resume();
    expect(await shown(work)).toHaveLength(2);
    await installation.moveClock('2026-03-03T10:00:00.000Z');
    await eventually(async () =>
      expect((await shown(work)).map(([uid]) => uid)).toEqual(expect.arrayContaining([uidOf(missed), uidOf(more)])),
    );
    await eventually(async () => expect((await eventTypes()).slice(-2)).toEqual(['WriteBackFailed', 'WriteBackRecovered']));
  });
});

test('another calendar gets everything from then on, and none when it is disconnected', async () => {
  const before = await shown(work);
  good(await acme('hana').put('calendar-write-back', { ...account(), calendarUrl: home }));
  await eventually(async () => expect(await shown(home)).toEqual(before));
  expect((await acme('hana').delete('calendar-write-back')).status).toBe(200);
  await booked('2026-03-17T09:00:00.000Z');
  await installation.moveClock('2026-03-03T11:00:00.000Z');
  expect(await shown(home)).toEqual(before);
  expect((await calendarsOf(acme('hana'))).writeBack).toBeNull();
  expect(await installation.database('scheduling').collection('written_bookings').countDocuments()).toBe(0);
  expect(problem(await acme('hana').delete('calendar-write-back'))).toEqual({ status: 404, code: 'no_write_back' });
});
