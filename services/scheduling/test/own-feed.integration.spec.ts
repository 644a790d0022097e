import type { CalendarFeedView, ConfirmationView, HoldView } from '@candor/contracts';
import {
  type Answer,
  eventually,
  good,
  type HttpClient,
  problem,
  python,
  pythonPackages,
  startServices,
  type TestInstallation,
} from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { icsEvent, icsOf } from './calendars.ts';
import { linkIn } from './people.ts';

jest.setTimeout(180_000);

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;
const guest = (): HttpClient => installation.client('scheduling');
const at = (organization: string) => memberOf(installation, organization);

async function booked(organization: string, start: string, who = ana): Promise<ConfirmationView> {
  const held = good<HoldView>(await guest().post(`public/${organization}/hello/holds`, { start, durationMinutes: 30 }));
  return good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, who, byLink(held.link)));
}

const addressOf = (answer: Answer): string => new URL(good<CalendarFeedView>(answer).address).pathname.replace('/api/scheduling/', '');
const read = (address: string, headers: Readonly<Record<string, string>> = {}) => guest().get(address, { headers });

interface Shown {
  readonly uid: string;
  readonly start: string;
  readonly status: string;
}
const shown = (text: unknown): readonly Shown[] =>
  new ICAL.Component(ICAL.parse(String(text)) as unknown as string).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: String(event.getFirstPropertyValue('status')),
  }));
const uids = async (address: string): Promise<readonly string[]> => shown((await read(address)).body).map(({ uid }) => uid);
const uidOf = ({ bookingId }: ConfirmationView): string => `${bookingId}@booking.candor`;

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now, env: { CANDOR_BASE_URL: 'https://candor.example' } });
  for (const organization of ['acme', 'globex']) {
    await found(installation, organization, { rita: 'recruiter', [`host-${organization}`]: 'interviewer' });
    const hostId = `host-${organization}`;
    good(await at(organization)(hostId).put('availability/schedules/work', officeHours()));
    const rita = at(organization)('rita', 'recruiter');
    await eventually(async () => good(await rita.put('chat-types/hello', hello({ mode: 'single', host: { hostId } }))));
    await eventually(async () =>
      good(await guest().post(`public/${organization}/hello/holds`, { start: '2026-03-20T09:00:00.000Z', durationMinutes: 30 })),
    );
  }
});

afterAll(() => installation?.close());

describe('a host', () => {
  test('reads all bookings at an address, as they are moved and cancelled', async () => {
    const host = at('acme')('host-acme');
    const [first, second] = [await booked('acme', '2026-03-03T09:00:00.000Z'), await booked('acme', '2026-03-27T10:00:00.000Z')];
    const address = addressOf(await host.post('calendar-feed'));
    expect(addressOf(await host.get('calendar-feed'))).toBe(address);
    await eventually(async () => expect(await uids(address)).toEqual([uidOf(first), uidOf(second)]));
    const moved = await guest().post(`bookings/${second.bookingId}/reschedule`, { start: '2026-03-30T09:00:00.000Z' }, byLink(second.link));
    expect(moved.status).toBeLessThan(300);
    await eventually(async () =>
      expect(shown((await read(address)).body)[1]).toMatchObject({ uid: uidOf(second), start: '2026-03-30T09:00:00Z' }),
    );
    expect((await guest().post(`bookings/${first.bookingId}/cancellation`, {}, byLink(first.link))).status).toBeLessThan(300);
    await eventually(async () => expect(await uids(address)).toEqual([uidOf(second)]));
  });

  test('is told nothing when nothing has changed', async () => {
    const address = addressOf(await at('acme')('host-acme').get('calendar-feed'));
    const { status, headers } = await read(address);
    const etag = headers.get('etag') ?? '';
    expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
      status: 200,
      type: 'text/calendar; charset=utf-8',
      cache: 'private, no-cache',
    });
    expect(await read(address, { 'if-none-match': `W/"other", ${etag}` })).toMatchObject({ status: 304, body: undefined });
    await booked('acme', '2026-03-31T09:00:00.000Z');
    await eventually(async () => expect((await read(address, { 'if-none-match': etag })).status).toBe(200));
  });

  test('can change the address and take it back', async () => {
    const host = at('acme')('host-acme');
    const former = addressOf(await host.get('calendar-feed'));
    const address = addressOf(await host.post('calendar-feed', undefined, { key: 'once' }));
    expect(addressOf(await host.post('calendar-feed', undefined, { key: 'once' }))).toBe(address);
    expect(problem(await read(former))).toEqual({ status: 410, code: 'feed_closed' });
    expect((await read(address)).status).toBe(200);
    expect((await host.delete('calendar-feed')).status).toBe(200);
    expect(problem(await read(address))).toEqual({ status: 410, code: 'feed_closed' });
    expect(problem(await host.get('calendar-feed'))).toEqual({ status: 404, code: 'no_feed' });
    expect(problem(await host.delete('calendar-feed'))).toEqual({ status: 404, code: 'no_feed' });
  });
});

describe('a candidate', () => {
  const bob = { name: 'Bob Baker', address: 'bob@example.org', zone: 'America/New_York', locale: 'de' };
  /** The link in the mail about a chat: it shows that the address is theirs. */
  const mailed = ({ bookingId }: ConfirmationView) =>
    eventually(
      async () => {
        const mails = await installation.mailbox(bob.address);
        const link = linkIn(mails.find(({ calendar }) => calendar?.content.includes(bookingId)));
        expect(link).not.toBe('');
        return byLink(link);
      },
      { what: `mail about ${bookingId}` },
    );

  test('gets an address from a booking, for chats with the same organization only', async () => {
    const [acme, globex] = [await booked('acme', '2026-03-04T13:00:00.000Z', bob), await booked('globex', '2026-03-04T15:00:00.000Z', bob)];
    const address = addressOf(await guest().post('calendar-feed', undefined, await mailed(acme)));
    await eventually(async () => expect(await uids(address)).toEqual([uidOf(acme)]));
    const other = addressOf(await guest().post('calendar-feed', undefined, await mailed(globex)));
    await eventually(async () => expect(await uids(other)).toEqual([uidOf(globex)]));
    expect(await uids(address)).toEqual([uidOf(acme)]);
    expect(problem(await guest().post('calendar-feed'))).toMatchObject({ status: 401 });
    const onScreen = byLink(acme.link);
    expect(problem(await guest().post('calendar-feed', undefined, onScreen))).toEqual({ status: 403, code: 'address_not_proven' });
  });

  test('shows nobody who meets whom, and another program can read it', async () => {
    const acme = await booked('acme', '2026-03-05T13:00:00.000Z', bob);
    const address = addressOf(await guest().get('calendar-feed', await mailed(acme)));
    await eventually(async () => expect(await uids(address)).toContain(uidOf(acme)));
    const text = String((await read(address)).body);
    expect(text).toContain('SUMMARY:Gespräch\r\n');
    expect(text).toContain('DTSTART;TZID=America/New_York:20260305T080000\r\n');
    expect(text).not.toMatch(/acme|hello|Bob|host-|bob@|\/l\//i);
    const packages = await pythonPackages('icalendar-6.3.2', ['icalendar==6.3.2']);
    const program = [
      'import json, sys',
      'from icalendar import Calendar',
      'calendar = Calendar.from_ical(sys.stdin.buffer.read())',
      "events = calendar.walk('VEVENT')",
      "print(json.dumps({'uids': [str(event['UID']) for event in events], 'errors': [str(error) for part in calendar.walk() for error in part.errors]}))",
    ].join('\n');
    expect(JSON.parse(await python(['-c', program], { packages, input: text }))).toEqual({
      uids: shown(text).map(({ uid }) => uid),
      errors: [],
    });
  });
});

test('what a calendar says is offered to nobody, but for the chats themselves', async () => {
  const chat = await booked('acme', '2026-04-07T12:00:00.000Z');
  const events = [
    icsEvent('private', 'SUMMARY:Doctor', 'DTSTART:20260407T090000Z', 'DURATION:PT1H'),
    icsEvent(uidOf(chat), 'DTSTART:20260407T120000Z', 'DURATION:PT30M'),
  ];
  const file = { headers: { 'content-type': 'text/calendar' } };
  good(await at('acme')('host-acme').put('calendars/own/file?name=Own', Buffer.from(icsOf(...events)), file));
  const hold = (start: string) => guest().post('public/acme/hello/holds', { start, durationMinutes: 30 });
  await eventually(async () => expect(problem(await hold('2026-04-07T08:30:00.000Z'))).toEqual({ status: 409, code: 'slot_taken' }));
  expect(JSON.stringify((await hold('2026-04-07T09:00:00.000Z')).body)).not.toMatch(/busy|Doctor|calendar/i);
  const moved = await guest().post(`bookings/${chat.bookingId}/reschedule`, { start: '2026-04-07T11:30:00.000Z' }, byLink(chat.link));
  expect(moved.status).toBeLessThan(300);
  expect(
    (await guest().post(`bookings/${chat.bookingId}/reschedule`, { start: '2026-04-07T12:00:00.000Z' }, byLink(chat.link))).status,
  ).toBeLessThan(300);
});

test('an address that was made up or changed shows nothing', async () => {
  const host = at('acme')('host-acme');
  const address = addressOf(await host.post('calendar-feed'));
  expect(problem(await read('calendar-feeds/nonsense.ics'))).toEqual({ status: 401, code: 'link_invalid' });
  const forged = address.replace(/\.(.)([^.]*\.ics)$/, (_, first: string, rest: string) => `.${first === 'A' ? 'B' : 'A'}${rest}`);
  expect(problem(await read(forged))).toEqual({ status: 401, code: 'link_invalid' });
  const { link } = await booked('acme', '2026-03-06T13:00:00.000Z');
  expect(problem(await read(`calendar-feeds/${link}.ics`))).toEqual({ status: 403, code: 'link_not_for_this' });
  expect(installation.logs.join('')).not.toContain(address.slice(15, 60));
});
