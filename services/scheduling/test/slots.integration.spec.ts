import { type HoldView, organizationStream, type SlotsView, type WhyNotView } from '@candor/contracts';
import { eventually, good, problem, published, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { byLink, found, hello, memberOf, officeHours, receive } from './acme.ts';

// A Monday; clocks go forward in London on the Sunday after next.
const now = '2026-03-16T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';
const acme = (person: string, role: Role = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const week = 'from=2026-03-27T00:00:00Z&to=2026-03-31T00:00:00Z';
const slots = async (query: string, chatType = 'hello') => good<SlotsView>(await guest().get(`public/acme/${chatType}/slots?${query}`));
const startsOf = ({ slots: offered }: SlotsView) => offered.map(({ start }) => start);
const hold = (start: string, chatType = 'hello') => guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 });
const whyNot = (person: string, role: Role, start: string, chatType = 'hello') =>
  acme(person, role).get(`chat-types/${chatType}/why-not?start=${start}`);

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', ines: 'interviewer' });
  for (const host of ['hana', 'omar', 'ines']) good(await acme(host).put('availability/schedules/work', officeHours()));
  good(await acme('hana').put('availability/schedules/work/overrides/2026-03-26', { windows: [], note: 'dentist' }));
  const rita = acme('rita', 'recruiter');
  const single = { mode: 'single', host: { hostId: 'hana' } };
  await eventually(async () => good(await rita.put('chat-types/hello', hello(single))), { what: 'members' });
  good(await rita.put('chat-types/short', hello(single, { noticeMinutes: 2_880, intervalMinutes: 15 })));
  good(await rita.put('chat-types/turns', hello({ mode: 'round-robin', hosts: [{ hostId: 'hana' }, { hostId: 'omar' }] })));
  const unlisted = hello(single);
  good(await rita.put('chat-types/unlisted', { ...unlisted, description: { ...unlisted.description, listed: false } }));
  await eventually(async () => expect((await whyNot('rita', 'recruiter', '2026-03-27T10:00:00Z', 'unlisted')).status).toBe(200), {
    what: 'chat types',
  });
  await eventually(async () => expect((await slots(week)).slots.length).toBe(32), { what: 'hours' });
});

afterAll(() => installation?.close());

describe('what is offered', () => {
  test('is in UTC and on the clock that was asked for, over a change of clocks', async () => {
    const view = await slots(`${week}&zone=Asia/Kathmandu`);
    expect(view).toMatchObject({
      organizationId: 'acme',
      chatTypeId: 'hello',
      durationMinutes: 30,
      zone: 'Asia/Kathmandu',
      computedAt: now,
    });
    expect(view.slots.length).toBe(32);
    expect(view.slots[0]).toEqual({
      start: '2026-03-27T09:00:00.000Z',
      end: '2026-03-27T09:30:00.000Z',
      localStart: '2026-03-27T14:45:00+05:45',
      localEnd: '2026-03-27T15:15:00+05:45',
      freeSeats: null,
    });
    expect(view.slots[16]).toMatchObject({ start: '2026-03-30T08:00:00.000Z', localStart: '2026-03-30T13:45:00+05:45' });
  });

  test('can be held, and is then offered no more, in no chat type of the host', async () => {
    const start = '2026-03-27T11:00:00.000Z';
    const { link, bookingId } = good<HoldView>(await hold(start));
    // At once: nothing has to be waited for.
    expect(startsOf(await slots(week))).not.toContain(start);
    const short = startsOf(await slots(week, 'short')).filter((other) => '2026-03-27T10:30' <= other && other <= '2026-03-27T11:31');
    expect(short).toEqual(['2026-03-27T10:30:00.000Z', '2026-03-27T11:30:00.000Z']);
    good(await guest().delete(`bookings/${bookingId}/hold`, byLink(link)));
    expect(startsOf(await slots(week))).toContain(start);
  });

  test('of more hosts than can be looked at one by one is a moment behind, and can be waited for', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `many-${n}`);
    const joined = many.map((personId) => ({
      type: 'MemberJoined',
      data: { organizationId: 'crowd', personId, role: 'interviewer', by: 'invitation' },
    }));
    const founded = { type: 'OrganizationFounded', data: { organizationId: 'crowd', name: 'Crowd' } };
    await receive(installation, [published(organizationStream, 'crowd', [founded, ...joined])]);
    const crowd = memberOf(installation, 'crowd');
    await Promise.all(many.map(async (host) => good(await crowd(host).put('availability/schedules/work', officeHours()))));
    const robin = hello({ mode: 'round-robin', hosts: many.map((hostId) => ({ hostId })) });
    await eventually(async () => good(await crowd('rita', 'recruiter').put('chat-types/hello', robin)), { what: 'members' });
    const start = '2026-03-27T11:00:00.000Z';
    const whyNotOf = async (after = '') =>
      good<WhyNotView>(await crowd('rita', 'recruiter').get(`chat-types/hello/why-not?start=${start}${after}`)).hostIds[0];
    await eventually(async () => expect(await whyNotOf()).toHaveLength(30), { what: 'hours' });
    const { stream, version } = good<HoldView>(await guest().post('public/crowd/hello/holds', { start, durationMinutes: 30 }));
    const left = await whyNotOf(`&after=${stream}@${version}`);
    expect(left).toEqual(many.filter((host) => !stream.includes(`/${host}/`)));
  });

  test('is what is held, and nothing else is', async () => {
    const view = await slots('from=2026-03-23T09:00:00Z&to=2026-03-23T11:00:00Z&duration=60');
    expect(startsOf(view)).toEqual(['2026-03-23T09:00:00.000Z', '2026-03-23T10:00:00.000Z']);
    for (const [start, code] of [
      ['2026-03-23T08:30:00Z', 'not_offered'],
      ['2026-03-23T09:05:00Z', 'not_offered'],
      ['2026-03-15T09:00:00Z', 'too_soon'],
      ['2027-03-15T09:00:00Z', 'beyond_horizon'],
    ] as const)
      expect(problem(await hold(start)).code).toBe(code);
    for (const { start } of view.slots) good(await guest().post('public/acme/hello/holds', { start, durationMinutes: 60 }));
  });

  test('is not shown of what is unlisted, archived, elsewhere or unknown', async () => {
    for (const path of ['acme/unlisted', 'globex/hello', 'acme/nothing', 'acme/__proto__'])
      expect(problem(await guest().get(`public/${path}/slots?${week}`))).toEqual({ status: 404, code: 'not_found' });
  });

  test.each([
    ['from=2026-03-31T00:00:00Z&to=2026-03-27T00:00:00Z', 'to'],
    ['from=2026-03-31T00:00:00Z&to=2026-03-31T00:00:00Z', 'to'],
    ['from=2026-01-01T00:00:00Z&to=2039-09-10T00:00:00Z', 'to'],
    ['from=2026-02-30T00:00:00Z&to=2026-03-31T00:00:00Z', 'from'],
    [`${week}&zone=Europe/Londen`, 'zone'],
    [`${week}&duration=-30`, 'duration'],
    [`${week}&duration=30&duration=60`, 'duration'],
    ['to=2026-03-31T00:00:00Z', 'from'],
  ])('of %s is malformed', async (query, field) => {
    const { status, body } = await guest().get(`public/acme/hello/slots?${query}`);
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'malformed', errors: [expect.objectContaining({ field })] } });
  });

  test('of a length that there is not is refused, with those that there are', async () => {
    const { status, body } = await guest().get(`public/acme/hello/slots?${week}&duration=45`);
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'unknown_duration', facts: { durations: [30, 60] } } });
  });
});

describe('why not', () => {
  const dayOff = { reason: 'outside_availability', hostId: 'hana', rule: 'override', date: '2026-03-26', zone: 'Europe/London', hours: [] };

  test('names the rule to a recruiter, without the note', async () => {
    const { body, status } = await whyNot('rita', 'recruiter', '2026-03-26T10:00:00Z', 'turns');
    expect({ status, body }).toMatchObject({ status: 200, body: { offered: true, hostIds: [['omar']], reasons: [] } });
    const view = good<WhyNotView>(await whyNot('rita', 'recruiter', '2026-03-26T10:00:00Z'));
    expect(view).toMatchObject({ offered: false, end: '2026-03-26T10:30:00.000Z', reasons: [dayOff] });
    expect(JSON.stringify(view)).not.toMatch(/dentist|sealed/);
    expect(good<WhyNotView>(await whyNot('rita', 'recruiter', '2026-03-17T10:05:00Z', 'short')).reasons).toMatchObject([
      { reason: 'too_soon', rule: 'chat-type', noticeMinutes: 2_880, earliest: '2026-03-18T09:00:00.000Z' },
      { reason: 'off_grid', anchor: '2026-03-17T09:00:00.000Z', intervalMinutes: 15 },
    ]);
  });

  test('tells a host which chat is in the way', async () => {
    const start = '2026-03-24T14:00:00.000Z';
    const { heldUntil, bookingId } = good<HoldView>(await hold(start));
    expect(good<WhyNotView>(await whyNot('hana', 'interviewer', '2026-03-24T14:15:00Z', 'short')).reasons).toEqual([
      expect.objectContaining({ reason: 'booked', hostId: 'hana', entryId: bookingId, chatTypeId: 'hello', heldUntil }),
    ]);
    // Hana cannot, Omar can.
    expect(good<WhyNotView>(await whyNot('hana', 'interviewer', start, 'turns'))).toMatchObject({ offered: true, hostIds: [[]] });
  });

  test('is told to those of the organization who are concerned, and nobody else', async () => {
    const start = '2026-03-26T10:00:00Z';
    expect(problem(await whyNot('ines', 'interviewer', start))).toEqual({ status: 403, code: 'not_a_host' });
    expect((await whyNot('anna', 'analyst', start)).status).toBe(403);
    expect((await guest().get(`chat-types/hello/why-not?start=${start}`)).status).toBe(401);
    expect(problem(await memberOf(installation, 'globex')('gil', 'owner').get(`chat-types/hello/why-not?start=${start}`)).status).toBe(404);
    expect(problem(await whyNot('rita', 'recruiter', '2026-02-30T10:00:00Z'))).toEqual({ status: 400, code: 'malformed' });
  });

  test('is no question any more when the chat type is archived', async () => {
    const rita = acme('rita', 'recruiter');
    const { stream, version } = good<{ stream: string; version: number }>(await rita.delete('chat-types/short'));
    const after = `after=${stream}@${version}`;
    expect(problem(await rita.get(`chat-types/short/why-not?start=2026-03-26T10:00:00Z&${after}`))).toEqual({
      status: 410,
      code: 'chat_type_archived',
    });
    expect((await guest().get(`public/acme/short/slots?${week}&${after}`)).status).toBe(404);
  });
});
