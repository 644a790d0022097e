import type { BookingView, ChangedView, ConfirmationView, HoldView } from '@candor/contracts';
import { type Answer, eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

const acme = (person: string, role: 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const rita = () => acme('rita', 'recruiter');

const hold = (chatType: string, start: string, key?: string) =>
  guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }, key === undefined ? {} : { key });
async function booked(chatType: string, start: string): Promise<ConfirmationView & { readonly hostIds: readonly string[] }> {
  const held = good<HoldView>(await hold(chatType, start));
  const confirmed = good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
  const { hostIds } = await shown<BookingView>(() => rita().get(`bookings/${held.bookingId}`, { after: confirmed }));
  return { ...confirmed, hostIds };
}
const move = ({ bookingId, link }: ConfirmationView, start: string, more: object = {}) =>
  guest().post(`bookings/${bookingId}/reschedule`, { start, ...more }, byLink(link));
const alternativesIn = ({ body }: Answer): readonly string[] =>
  (body as { facts: { alternatives: readonly { start: string }[] } }).facts.alternatives.map(({ start }) => start);

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', iris: 'interviewer' });
  for (const host of ['hana', 'omar', 'iris']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const robin = { mode: 'round-robin', hosts: [{ hostId: 'hana' }, { hostId: 'omar' }] };
  await eventually(async () => good(await rita().put('chat-types/robin', hello(robin))), { what: 'members' });
  for (const host of ['hana', 'omar', 'iris'])
    good(await rita().put(`chat-types/${host}`, hello({ mode: 'single', host: { hostId: host } })));
  good(await rita().put('chat-types/seldom', hello({ mode: 'single', host: { hostId: 'iris' } }, { noticeMinutes: 14 * 1440 })));
  const asks = good<{ stream: string; version: number }>(
    await rita().put('chat-types/asks', hello({ mode: 'single', host: { hostId: 'iris' } }, { approval: true })),
  );
  // Whoever made it sees the public page at once.
  await shown(() => guest().get('public/acme/asks', { after: asks }));
});

afterAll(() => installation?.close());

describe('a guest who moves', () => {
  test('meets whom they would have met, whosever turn it is', async () => {
    const first = await booked('robin', '2026-03-03T09:00:00Z');
    // The other one is next by now, and would be again after each of these.
    for (const start of ['2026-03-03T11:00:00Z', '2026-03-03T12:00:00Z', '2026-03-03T13:00:00Z'])
      expect(good<ChangedView>(await move(first, start)).hostIds).toEqual(first.hostIds);
  });

  test('meets somebody else where they have no time, unless it was to be them or nobody', async () => {
    const first = await booked('robin', '2026-03-04T09:00:00Z');
    const [host = ''] = first.hostIds;
    await booked(host, '2026-03-04T11:00:00Z');
    const refused = await move(first, '2026-03-04T11:00:00Z', { keepHosts: true });
    expect(problem(refused)).toEqual({ status: 409, code: 'slot_taken' });
    expect(good<ChangedView>(await move(first, '2026-03-04T11:00:00Z')).hostIds).toEqual([host === 'hana' ? 'omar' : 'hana']);
  });

  test('keeps who is booked, and not who is assigned', async () => {
    const first = await booked('hana', '2026-03-05T09:00:00Z');
    good(await rita().post(`bookings/${first.bookingId}/hosts`, { hostIds: ['omar'] }));
    expect(good<ChangedView>(await move(first, '2026-03-05T10:00:00Z', { keepHosts: true })).hostIds).toEqual(['omar']);
    expect(good<ChangedView>(await move(first, '2026-03-05T11:00:00Z')).hostIds).toEqual(['omar']);
  });

  test('is offered neither the time they asked for nor the one they have', async () => {
    const first = await booked('hana', '2026-03-06T09:00:00Z');
    await booked('hana', '2026-03-06T09:30:00Z');
    const refused = await move(first, '2026-03-06T09:30:00Z');
    expect(problem(refused)).toEqual({ status: 409, code: 'slot_taken' });
    const alternatives = alternativesIn(refused);
    expect(alternatives).toHaveLength(5);
    expect(alternatives[0]).toBe('2026-03-06T10:00:00.000Z');
    expect(alternatives).not.toContain('2026-03-06T09:30:00.000Z');
    expect(alternatives).not.toContain('2026-03-06T09:00:00.000Z');
  });

  test('is offered what is far away where nothing is near', async () => {
    const refused = await hold('seldom', '2026-03-10T09:00:00Z');
    expect(problem(refused)).toEqual({ status: 422, code: 'too_soon' });
    expect(alternativesIn(refused)[0]).toBe('2026-03-16T09:00:00.000Z');
  });
});

describe('what a host has to agree to', () => {
  test('they agree to again when its guest moves it, with a new invitation', async () => {
    const first = await booked('asks', '2026-03-10T09:00:00Z');
    good(await acme('iris').post(`bookings/${first.bookingId}/approval`));
    const moved = good<ChangedView>(await move(first, '2026-03-10T11:00:00Z'));
    expect(moved).toMatchObject({ status: 'awaiting-approval', approvalUntil: '2026-03-04T09:00:00.000Z' });
    // The old time is free, the new one kept.
    good(await hold('iris', '2026-03-10T09:00:00Z'));
    expect(problem(await hold('iris', '2026-03-10T11:00:00Z')).code).toBe('slot_taken');
    expect(good<ChangedView>(await acme('iris').post(`bookings/${first.bookingId}/approval`)).status).toBe('confirmed');
    expect(problem(await hold('iris', '2026-03-10T11:00:00Z')).code).toBe('slot_taken');
  });

  test('they move as they like', async () => {
    const first = await booked('asks', '2026-03-11T09:00:00Z');
    good(await acme('iris').post(`bookings/${first.bookingId}/approval`));
    const start = { start: '2026-03-11T10:00:00Z' };
    expect(good<ChangedView>(await acme('iris').post(`bookings/${first.bookingId}/reschedule`, start)).status).toBe('confirmed');
  });

  test('is off when nobody says yes to the other time, however late the first was agreed to', async () => {
    const first = await booked('asks', '2026-03-12T09:00:00Z');
    good(await acme('iris').post(`bookings/${first.bookingId}/approval`));
    await installation.moveClock('2026-03-03T09:00:00.000Z');
    expect(good<ChangedView>(await move(first, '2026-03-12T11:00:00Z')).approvalUntil).toBe('2026-03-05T09:00:00.000Z');
    await installation.moveClock('2026-03-04T10:00:00.000Z');
    const status = async () => good<BookingView>(await rita().get(`bookings/${first.bookingId}`)).status;
    expect(await status()).toBe('awaiting-approval');
    await installation.moveClock('2026-03-05T10:00:00.000Z');
    await eventually(async () => expect(await status()).toBe('refused'));
    good(await hold('iris', '2026-03-12T11:00:00Z'));
  });
});

test('another request under the key of a hold is refused, whoever was chosen', async () => {
  const key = 'the-key-of-one-hold';
  const first = good<HoldView>(await hold('robin', '2026-03-13T09:00:00Z', key));
  expect(good<HoldView>(await hold('robin', '2026-03-13T09:00:00Z', key))).toEqual(first);
  expect(problem(await hold('robin', '2026-03-13T10:00:00Z', key))).toEqual({ status: 422, code: 'idempotency_mismatch' });
});

test('what is held is confirmed, although the host has closed the day meanwhile', async () => {
  const held = good<HoldView>(await hold('omar', '2026-03-16T09:00:00Z'));
  good(await acme('omar').put('availability/schedules/work/overrides/2026-03-16', { windows: [] }));
  await eventually(async () => expect(problem(await hold('omar', '2026-03-16T10:00:00Z')).code).toBe('not_offered'));
  good(await guest().post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
});
