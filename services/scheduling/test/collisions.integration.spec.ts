import type { BookingView, ConfirmationView, HoldView } from '@candor/contracts';
import { eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { expectNoCollisions, numbers, rush, rushed, rushedRules } from './rush.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const rita = () => acme('rita', 'recruiter');
const hold = (chatType: string, start: string, key?: string) =>
  guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }, key === undefined ? {} : { key });
const confirm = ({ bookingId, link }: HoldView, key?: string) =>
  guest().post(`bookings/${bookingId}/confirmation`, ana, { ...byLink(link), ...(key === undefined ? {} : { key }) });

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', iris: 'interviewer' });
  for (const host of ['hana', 'omar', 'iris']) good(await acme(host).put('availability/schedules/work', officeHours('UTC')));
  const hana = { mode: 'single', host: { hostId: 'hana' } };
  await eventually(async () => good(await rita().put('chat-types/short', hello(hana, rushedRules(rushed.short)))), { what: 'members' });
  good(await rita().put('chat-types/long', hello(hana, rushedRules(rushed.long))));
  const everybody = ['hana', 'omar', 'iris'].map((hostId) => ({ hostId }));
  good(await rita().put('chat-types/robin', hello({ mode: 'round-robin', hosts: everybody })));
  good(await rita().put('chat-types/panel', hello({ mode: 'panel', groups: [[{ hostId: 'hana' }], [{ hostId: 'omar' }]] })));
  good(await rita().put('chat-types/omar', hello({ mode: 'single', host: { hostId: 'omar' } })));
  const monthly = { caps: { perDay: null, perWeek: null, perMonth: 2 } };
  await eventually(async () => good(await rita().put('chat-types/monthly', hello({ mode: 'single', host: { hostId: 'iris' } }, monthly))));
  await eventually(async () => expect((await guest().get('public/acme/monthly')).status).toBe(200), { what: 'chat types' });
});

afterAll(() => installation?.close());

test('of 200 attempts at once on overlapping times of one host, those that win are apart', async () => {
  const attempts = await rush([guest()], '2026-03-03', 200, numbers(7));
  const winners = await expectNoCollisions(attempts, [guest()]);
  expect(winners).toBeGreaterThanOrEqual(5);
});

describe('of many at once', () => {
  test('on one start of a round robin, as many win as there are hosts, each with another', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => hold('robin', '2026-03-04T09:00:00Z')));
    const winners = answers.filter(({ status }) => status === 201).map(({ body }) => body as HoldView);
    expect(winners.length).toBe(3);
    expect(new Set(winners.map(({ stream }) => stream)).size).toBe(3);
  });

  test('on a panel, one gets all of its hosts, and the others none', async () => {
    const start = '2026-03-05T09:00:00Z';
    const chats = [...Array.from({ length: 10 }, () => 'panel'), ...Array.from({ length: 10 }, () => 'omar')];
    const answers = await Promise.all(chats.map((chatType) => hold(chatType, start)));
    const won = chats.filter((_, index) => answers[index]?.status === 201);
    expect(won.length).toBe(1);
    // Where the panel lost, nobody else of it is kept either.
    const isHanaFree = (await hold('robin', start)).status === 201;
    expect(isHanaFree).toBe(true);
  });

  test('on different days of a month, no more win than the cap of the month allows', async () => {
    const days = ['10', '11', '12', '13', '16', '17', '18'];
    const answers = await Promise.all(days.map((day) => hold('monthly', `2026-03-${day}T11:00:00Z`)));
    expect(answers.filter(({ status }) => status === 201).length).toBe(2);
    expect(new Set(answers.map((answer) => problem(answer).code))).toEqual(new Set([undefined, 'slot_taken']));
  });

  test('with one key, all get the same booking, also of a round robin', async () => {
    for (const chatType of ['omar', 'robin']) {
      const key = `one-key-for-${chatType}-and-for-nothing-else`;
      const answers = await Promise.all(Array.from({ length: 10 }, () => hold(chatType, '2026-03-06T09:00:00Z', key)));
      expect(new Set(answers.map((answer) => good<HoldView>(answer).bookingId)).size).toBe(1);
      const confirmed = await Promise.all(answers.map((answer) => confirm(good<HoldView>(answer), 'confirmed-once')));
      expect(new Set(confirmed.map((answer) => JSON.stringify(good<ConfirmationView>(answer)))).size).toBe(1);
    }
  });

  test('confirming one hold, one guest gets it', async () => {
    const held = good<HoldView>(await hold('omar', '2026-03-06T12:00:00Z'));
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(held)));
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
    expect(new Set(answers.map((answer) => problem(answer).code))).toEqual(new Set([undefined, 'already_confirmed']));
  });

  test('taking over, one colleague gets it', async () => {
    const confirmed = good<ConfirmationView>(await confirm(good<HoldView>(await hold('robin', '2026-03-09T09:00:00Z'))));
    const { bookingId } = confirmed;
    const { hostIds } = await shown<BookingView>(() => rita().get(`bookings/${bookingId}`, { after: confirmed }));
    const others = ['hana', 'omar', 'iris'].filter((hostId) => !hostIds.includes(hostId));
    const answers = await Promise.all(others.map((hostId) => rita().post(`bookings/${bookingId}/takeover`, { hostId })));
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const { hostIds: now_ } = good<BookingView>(await eventually(async () => rita().get(`bookings/${bookingId}`)));
    expect(now_.length).toBe(1);
  });
});

test('a hold that is confirmed at the moment it ends is either a booking or free', async () => {
  const starts = Array.from({ length: 8 }, (_, hour) => `2026-03-20T${String(9 + hour).padStart(2, '0')}:00:00Z`);
  const held = await Promise.all(starts.map(async (start) => good<HoldView>(await hold('omar', start))));
  const racing = held.map(async (one) => (await confirm(one)).status === 200);
  await installation.moveClock('2026-03-02T09:10:00.000Z');
  const confirmed = await Promise.all(racing);
  for (const one of held.filter((_, index) => !confirmed[index]))
    expect(problem(await confirm(one))).toEqual({ status: 410, code: 'hold_ended' });
  const free = await Promise.all(starts.map(async (start) => (await hold('omar', start)).status === 201));
  expect(free).toEqual(confirmed.map((is) => !is));
});

test('a hold that is over cannot be confirmed, and its time is free without a job', async () => {
  const held = good<HoldView>(await hold('omar', '2026-03-23T09:00:00Z'));
  await installation.moveClock('2026-03-02T09:30:00.000Z');
  expect(problem(await confirm(held))).toEqual({ status: 410, code: 'hold_ended' });
  const next = good<HoldView>(await hold('omar', '2026-03-23T09:00:00Z'));
  expect(problem(await guest().delete(`bookings/${held.bookingId}/hold`, byLink(held.link))).status).toBe(200);
  good(await confirm(next));
  await installation.moveClock('2026-03-02T12:00:00.000Z');
  expect(problem(await confirm(held))).toEqual({ status: 410, code: 'link_expired' });
});
