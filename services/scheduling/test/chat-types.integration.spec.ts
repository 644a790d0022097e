import type { ChatTypeView, ConfirmationView, HoldView, PublicChatTypeView } from '@candor/contracts';
import { eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
const unknown = '00000000-0000-4000-8000-000000000000';
let installation: TestInstallation;
let held: HoldView;
let confirmed: ConfirmationView;

jest.setTimeout(180_000);

const guest = () => installation.client('scheduling');
const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' | 'analyst' = 'interviewer') =>
  memberOf(installation, 'acme')(person, role);
const rita = () => acme('rita', 'recruiter');
const single = { mode: 'single', host: { hostId: 'hana' } };

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', wilma: 'word' });
  await found(installation, 'globex', { gus: 'recruiter' });
  good(await acme('hana').put('availability/schedules/work', officeHours('UTC')));
  await eventually(async () => good(await rita().put('chat-types/hello', hello(single))), { what: 'members' });
  good(await rita().put('chat-types/hidden', { ...hello(single), description: { ...hello(single).description, listed: false } }));
  good(await rita().put('chat-types/old', hello(single)));
  await eventually(async () => expect((await guest().get('public/acme/old')).status).toBe(200), { what: 'chat types' });
  held = good(await guest().post('public/acme/hello/holds', { start: '2026-03-03T09:00:00Z', durationMinutes: 30 }));
  confirmed = good(await guest().post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
});

afterAll(() => installation?.close());

describe('a chat type', () => {
  test('is seen by members with its hosts, and by anybody without', async () => {
    const view = good<ChatTypeView>(await acme('hana').get('chat-types/hello'));
    expect(view).toMatchObject({ chatTypeId: 'hello', archived: false, version: 1, rules: { holdMinutes: 10 } });
    const shown = good<PublicChatTypeView>(await guest().get('public/acme/hello'));
    expect(shown).toMatchObject({ organization: 'ACME', name: 'Say hello', takesPlace: 'video', durations: [30, 60], capacity: null });
    expect(JSON.stringify(shown)).not.toMatch(/hana|meet\.example/);
  });

  test('that is not listed or archived is as if it were not there', async () => {
    expect(problem(await guest().get('public/acme/hidden'))).toEqual({ status: 404, code: 'not_found' });
    const start = { start: '2026-03-04T09:00:00Z', durationMinutes: 30 };
    expect(problem(await guest().post('public/acme/hidden/holds', start)).status).toBe(404);
    good(await rita().post('chat-types/hidden/holds', start));
    const after = good<{ stream: string; version: number }>(await rita().delete('chat-types/old'));
    expect((await shown<ChatTypeView>(() => rita().get('chat-types/old', { after }))).archived).toBe(true);
    expect(problem(await guest().get('public/acme/old')).status).toBe(404);
    expect(problem(await guest().post('public/acme/old/holds', start))).toEqual({ status: 410, code: 'chat_type_archived' });
  });

  test('is changed by recruiters, and based on what they have seen', async () => {
    const rules = { durations: [20] };
    expect(problem(await acme('hana').put('chat-types/hello/rules', { rules }))).toEqual({ status: 403, code: 'role_not_allowed' });
    expect(problem(await acme('ana', 'analyst').put('chat-types/hello/rules', { rules })).status).toBe(403);
    expect(problem(await rita().put('chat-types/hello/rules', { rules }, { ifMatch: 7 }))).toEqual({ status: 412, code: 'conflict' });
    expect(problem(await memberOf(installation, 'globex')('gus', 'recruiter').get('chat-types/hello')).status).toBe(404);
  });

  test('has members as hosts', async () => {
    const { status, body } = await rita().put('chat-types/strangers', hello({ mode: 'single', host: { hostId: 'gus' } }));
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'hosts_not_members', facts: { hostIds: ['gus'] } } });
  });
});

describe('a host without an account', () => {
  test('has their hours set by recruiters', async () => {
    const schedules = 'availability/hosts/wilma/schedules';
    expect(good(await rita().get(schedules))).toEqual({ items: [] });
    const after = good<{ stream: string; version: number }>(await rita().put(`${schedules}/work`, officeHours('UTC')));
    expect(good(await rita().get(schedules, { after }))).toMatchObject({ items: [{ scheduleId: 'work', zone: 'UTC' }] });
    expect(problem(await acme('hana').get(schedules)).status).toBe(403);
    expect(problem(await memberOf(installation, 'globex')('gus', 'recruiter').get(schedules)).status).toBe(404);
    good(await rita().put('availability/hosts/wilma/caps', { perDay: 2, perWeek: 4, perMonth: 8 }));
    expect(problem(await rita().put('availability/hosts/wilma/caps', { perDay: 5, perWeek: 4, perMonth: 8 })).code).toBe('malformed');
    expect(problem(await acme('hana').put('availability/hosts/wilma/notice', { noticeMinutes: 5 })).status).toBe(403);
  });

  test('and nobody else has', async () => {
    expect(problem(await rita().put('availability/hosts/hana/notice', { noticeMinutes: 5 }))).toEqual({
      status: 403,
      code: 'host_has_account',
    });
    expect(problem(await rita().put('availability/hosts/gus/notice', { noticeMinutes: 5 })).status).toBe(404);
  });
});

describe('bad input is told what is wrong', () => {
  const start = '2026-03-05T09:00:00Z';
  test.each([
    ['a day that does not exist', { start: '2026-02-30T09:00:00Z', durationMinutes: 30 }],
    ['no offset', { start: '2026-03-05T09:00:00', durationMinutes: 30 }],
    ['a time of another age', { start: '9999-12-31T23:59:59Z', durationMinutes: 30 }],
    ['a length of nothing', { start, durationMinutes: 0 }],
    ['a length in words', { start, durationMinutes: 'half an hour' }],
    ['a length for ever', { start, durationMinutes: 1e9 }],
    ['something else', { start, durationMinutes: 30, hostIds: ['hana'] }],
    ['no body', undefined],
    ['a list', []],
  ])('by a hold with %s', async (_, body) =>
    expect(problem(await guest().post('public/acme/hello/holds', body))).toEqual({ status: 400, code: 'malformed' }),
  );

  test.each([
    ['no address', { address: 'not an address' }],
    ['a zone that there is not', { zone: 'Europe/Londen' }],
    ['a name of two lines', { name: 'Ana\nBcc: all@example.org' }],
    ['a language that we do not write', { locale: 'tlh' }],
    ['a message as long as a book', { message: 'x'.repeat(2_001) }],
  ])('by a guest with %s', async (_, wrong) =>
    expect(problem(await guest().post(`bookings/${held.bookingId}/confirmation`, { ...ana, ...wrong }, byLink(held.link)))).toEqual({
      status: 400,
      code: 'malformed',
    }),
  );

  test('by a body that is far too large', async () =>
    expect(problem(await guest().post('public/acme/hello/holds', { start, text: 'x'.repeat(3_000_000) })).status).toBe(413));

  test('by a key that can be guessed, where nobody is signed in', async () =>
    expect(problem(await guest().post('public/acme/hello/holds', { start, durationMinutes: 30 }, { key: '1' })).code).toBe('malformed'));

  test.each([
    ['before now', '2026-03-01T09:00:00Z', 30, 422, 'too_soon'],
    ['beyond the horizon', '2027-03-01T09:00:00Z', 30, 422, 'beyond_horizon'],
    ['for a length that is not offered', start, 45, 422, 'unknown_duration'],
    ['between the starts', '2026-03-05T09:07:00Z', 30, 422, 'not_offered'],
    ['at night', '2026-03-05T03:00:00Z', 30, 422, 'not_offered'],
  ] as const)('by a start %s', async (_, at, durationMinutes, status, code) =>
    expect(problem(await guest().post('public/acme/hello/holds', { start: at, durationMinutes }))).toEqual({ status, code }),
  );

  test('by links for something else, of another booking, changed, or spent', async () => {
    const { bookingId, link } = confirmed;
    expect(problem(await guest().get(`bookings/${bookingId}`, byLink(held.link)))).toEqual({ status: 403, code: 'link_not_for_this' });
    expect(problem(await guest().get(`bookings/${unknown}`, byLink(link))).status).toBe(404);
    expect(problem(await guest().post(`bookings/${unknown}/cancellation`, {}, byLink(link))).status).toBe(404);
    expect(problem(await guest().get(`bookings/${bookingId}`, byLink(`${link.slice(0, -3)}abc`))).status).toBe(401);
    expect(problem(await guest().post(`bookings/${bookingId}/confirmation`, ana, byLink(held.link))).code).toBe('already_confirmed');
    expect(problem(await guest().delete(`bookings/${bookingId}/hold`, byLink(held.link))).code).toBe('already_confirmed');
    expect(problem(await guest().get(`bookings/${bookingId}`)).status).toBe(401);
  });

  test('by members of other organizations, who learn nothing', async () => {
    const gus = memberOf(installation, 'globex')('gus', 'recruiter');
    for (const id of [confirmed.bookingId, unknown]) {
      expect(problem(await gus.get(`bookings/${id}`))).toEqual({ status: 404, code: 'not_found' });
      expect(problem(await gus.post(`bookings/${id}/cancellation`, {}))).toEqual({ status: 404, code: 'not_found' });
      expect(problem(await gus.post(`bookings/${id}/hosts`, { hostIds: ['gus'] }))).toEqual({ status: 404, code: 'not_found' });
    }
    expect((await gus.get('bookings')).body).toEqual({ items: [], next: null });
  });

  test('by hosts named twice, and lists that are too long', async () => {
    const name = (hostIds: readonly string[]) => rita().post(`bookings/${confirmed.bookingId}/hosts`, { hostIds });
    expect(problem(await name(['hana', 'hana'])).code).toBe('malformed');
    expect(problem(await name([])).code).toBe('malformed');
    expect(problem(await rita().get('bookings?limit=5000')).code).toBe('malformed');
    expect(problem(await rita().get('bookings?cursor=xyz')).code).toBe('malformed');
    expect(problem(await rita().get('bookings?when=yesterday')).code).toBe('malformed');
  });
});
