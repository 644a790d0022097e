import type {
  BookingView,
  ChangedView,
  ChatTypeView,
  ConfirmationView,
  DeclinedView,
  GuestBookingView,
  HoldView,
  PublicChatTypeView,
} from '@candor/contracts';
import { eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const rita = () => acme('rita', 'recruiter');

async function booked(chatType: string, start: string): Promise<ConfirmationView> {
  const held = good<HoldView>(await guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }));
  return good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
}
const isFree = async (chatType: string, start: string): Promise<boolean> => {
  const held = await guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 });
  if (held.status === 201) {
    const { bookingId, link } = held.body as HoldView;
    good(await guest().delete(`bookings/${bookingId}/hold`, byLink(link)));
  }
  return held.status === 201;
};
const seen = (bookingId: string, after: { stream: string; version: number }) =>
  shown<BookingView>(() => rita().get(`bookings/${bookingId}`, { after }));

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', iris: 'interviewer' });
  for (const host of ['hana', 'omar', 'iris']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const robin = { mode: 'round-robin', hosts: [{ hostId: 'hana' }, { hostId: 'omar' }] };
  const panel = { mode: 'panel', groups: [[{ hostId: 'hana' }], [{ hostId: 'omar' }, { hostId: 'iris' }]] };
  await eventually(async () => good(await rita().put('chat-types/hello', hello({ mode: 'single', host: { hostId: 'hana' } }))), {
    what: 'members',
  });
  good(await rita().put('chat-types/robin', hello(robin)));
  good(await rita().put('chat-types/panel', hello(panel)));
  good(await rita().put('chat-types/asks', hello({ mode: 'single', host: { hostId: 'iris' } }, { approval: true })));
  const capped = { caps: { perDay: 1, perWeek: null, perMonth: null }, changes: { noticeMinutes: 60, mostChanges: 1 } };
  await eventually(async () => good(await rita().put('chat-types/capped', hello({ mode: 'single', host: { hostId: 'iris' } }, capped))));
  await eventually(async () => expect((await guest().get('public/acme/capped')).status).toBe(200), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('rescheduling', () => {
  test('frees the old time at once, and raises the sequence', async () => {
    const { bookingId, link } = await booked('hello', '2026-03-03T09:00:00Z');
    const moved = good<ChangedView>(
      await guest().post(`bookings/${bookingId}/reschedule`, { start: '2026-03-03T09:30:00Z' }, byLink(link)),
    );
    expect(moved).toMatchObject({ start: '2026-03-03T09:30:00.000Z', end: '2026-03-03T10:00:00.000Z', hostIds: ['hana'] });
    expect(await isFree('hello', '2026-03-03T09:00:00Z')).toBe(true);
    expect(await isFree('hello', '2026-03-03T09:30:00Z')).toBe(false);
    const view = await shown<GuestBookingView>(() => guest().get(`bookings/${bookingId}`, { ...byLink(link), after: moved }));
    expect(view).toMatchObject({ seenBy: 'guest', start: '2026-03-03T09:30:00.000Z', changes: { left: 2 }, organization: 'ACME' });
  });

  test('neither blocks itself nor counts against its own cap', async () => {
    const { bookingId, link } = await booked('capped', '2026-03-03T12:00:00Z');
    expect(await isFree('capped', '2026-03-03T13:00:00Z')).toBe(false);
    const move = (start: string) => guest().post(`bookings/${bookingId}/reschedule`, { start, durationMinutes: 60 }, byLink(link));
    expect(good<ChangedView>(await move('2026-03-03T12:00:00Z')).end).toBe('2026-03-03T13:00:00.000Z');
    expect(problem(await move('2026-03-04T12:00:00Z'))).toEqual({ status: 409, code: 'too_many_changes' });
    good(await rita().post(`bookings/${bookingId}/reschedule`, { start: '2026-03-04T12:00:00Z' }));
    expect(await isFree('capped', '2026-03-03T13:00:00Z')).toBe(true);
  });

  test('stays as long as it is, when only other lengths are offered by now', async () => {
    const rules = { durations: [60] };
    const single = { mode: 'single', host: { hostId: 'iris' } };
    good(await rita().put('chat-types/longer', hello(single)));
    const { bookingId, link } = await eventually(() => booked('longer', '2026-03-12T09:00:00Z'), { what: 'chat types' });
    good(await rita().put('chat-types/longer/rules', { rules }));
    await eventually(async () => expect(good<PublicChatTypeView>(await guest().get('public/acme/longer')).durations).toEqual([60]));
    const move = (more: object) =>
      guest().post(`bookings/${bookingId}/reschedule`, { start: '2026-03-12T10:00:00Z', ...more }, byLink(link));
    expect(problem(await move({ durationMinutes: 45 }))).toEqual({ status: 422, code: 'unknown_duration' });
    expect(good<ChangedView>(await move({})).end).toBe('2026-03-12T10:30:00.000Z');
  });

  test('over a change of clocks goes by instants, and across months takes the old one away', async () => {
    const { bookingId, link } = await booked('hello', '2026-03-27T09:00:00Z');
    const move = (start: string) => guest().post(`bookings/${bookingId}/reschedule`, { start }, byLink(link));
    // British clocks go forward on Sunday, 29 March: nine o'clock is then eight o'clock UTC.
    expect(good<ChangedView>(await move('2026-03-30T09:00:00+01:00')).start).toBe('2026-03-30T08:00:00.000Z');
    expect(problem(await move('2026-03-30T17:00:00+01:00')).code).toBe('not_offered');
    expect(good<ChangedView>(await move('2026-04-01T08:00:00Z')).start).toBe('2026-04-01T08:00:00.000Z');
    expect(await isFree('hello', '2026-03-30T08:00:00Z')).toBe(true);
  });

  test('a retry moves it once, and answers the same; another request under its key is refused', async () => {
    const { bookingId, link } = await booked('hello', '2026-03-05T09:00:00Z');
    const ask = (path: string, body: object) => guest().post(`bookings/${bookingId}/${path}`, body, { ...byLink(link), key: 'once' });
    const move = (start: string) => ask('reschedule', { start });
    const first = good<ChangedView>(await move('2026-03-05T10:00:00Z'));
    expect(good<ChangedView>(await move('2026-03-05T10:00:00Z'))).toEqual(first);
    const mismatch = { status: 422, code: 'idempotency_mismatch' };
    expect(problem(await move('2026-03-05T11:00:00Z'))).toEqual(mismatch);
    expect(problem(await ask('cancellation', {}))).toEqual(mismatch);
  });
});

describe('cancelling', () => {
  test('frees the time, and says whether it was late', async () => {
    const { bookingId, link } = await booked('hello', '2026-03-02T10:00:00Z');
    const reason = 'I have the flu.';
    const cancelled = good<ChangedView>(await guest().post(`bookings/${bookingId}/cancellation`, { reason }, byLink(link)));
    expect(await seen(bookingId, cancelled)).toMatchObject({ status: 'cancelled', cancelled: { by: 'guest', late: true, reason } });
    expect(await isFree('hello', '2026-03-02T10:00:00Z')).toBe(true);
    expect(problem(await guest().post(`bookings/${bookingId}/reschedule`, { start: '2026-03-06T10:00:00Z' }, byLink(link)))).toEqual({
      status: 410,
      code: 'booking_over',
    });
  });
});

describe('approval', () => {
  test('of a host confirms; two at once do it once', async () => {
    const asked = await booked('asks', '2026-03-05T09:00:00Z');
    expect(asked).toMatchObject({ status: 'awaiting-approval', approvalUntil: '2026-03-04T09:00:00.000Z' });
    const answers = await Promise.all([acme('iris'), rita(), acme('iris')].map((by) => by.post(`bookings/${asked.bookingId}/approval`)));
    const versions = answers.map((answer) => good<ChangedView>(answer).version);
    expect(new Set(versions).size).toBe(1);
    const [version = 0] = versions;
    expect(await seen(asked.bookingId, { ...asked, version })).toMatchObject({ status: 'confirmed' });
    expect(problem(await acme('iris').post(`bookings/${asked.bookingId}/refusal`)).code).toBe('not_awaiting_approval');
  });

  test('keeps of which roles it was when it was asked for, whatever the chat type says by now', async () => {
    const { description } = hello({});
    const about = async (roleFamily: string) => {
      const after = good<ChangedView>(await rita().put('chat-types/asks/description', { description: { ...description, roleFamily } }));
      await shown<ChatTypeView>(() => rita().get('chat-types/asks', { after }));
    };
    await about('data');
    const { bookingId } = await booked('asks', '2026-03-05T11:00:00Z');
    await about('design');
    good(await acme('iris').post(`bookings/${bookingId}/approval`));
    const commits = await installation
      .database('scheduling')
      .collection('commits')
      .find({ stream: `scheduling/booking/${bookingId}` })
      .toArray();
    const events = commits.flatMap((commit) => commit['events'] as readonly { type: string; data: { roleFamily?: string } }[]);
    const families = events.flatMap(({ type, data }) => (data.roleFamily === undefined ? [] : [[type, data.roleFamily]]));
    expect(families).toEqual([
      ['BookingHeld', 'data'],
      ['BookingConfirmed', 'data'],
    ]);
  });

  test('refused frees the time', async () => {
    const { bookingId } = await booked('asks', '2026-03-05T10:00:00Z');
    expect(await isFree('asks', '2026-03-05T10:00:00Z')).toBe(false);
    expect(problem(await acme('hana').post(`bookings/${bookingId}/refusal`)).status).toBe(404);
    good(await acme('iris').post(`bookings/${bookingId}/refusal`));
    expect(await isFree('asks', '2026-03-05T10:00:00Z')).toBe(true);
    expect(problem(await acme('iris').post(`bookings/${bookingId}/approval`)).code).toBe('booking_over');
  });
});

describe('who cannot make it', () => {
  test('has a free colleague take over at the same time and link', async () => {
    const confirmed = await booked('robin', '2026-03-10T09:00:00Z');
    const { bookingId } = confirmed;
    const { hostIds, location } = await seen(bookingId, confirmed);
    const [leaving = ''] = hostIds;
    const declined = good<DeclinedView>(await acme(leaving).post(`bookings/${bookingId}/decline`, {}, { key: 'tap' }));
    const colleague = leaving === 'hana' ? 'omar' : 'hana';
    expect(declined).toMatchObject({ takenOverBy: colleague, alternatives: [] });
    expect(await seen(bookingId, declined)).toMatchObject({ hostIds: [colleague], location, declined: [] });
    expect(good<DeclinedView>(await acme(leaving).post(`bookings/${bookingId}/decline`, {}, { key: 'tap' }))).toEqual(declined);
  });

  test('stays the host when nobody is free, and other starts are offered', async () => {
    const { bookingId } = await booked('hello', '2026-03-11T09:00:00Z');
    const declined = good<DeclinedView>(await acme('hana').post(`bookings/${bookingId}/decline`, {}));
    expect(declined.takenOverBy).toBeNull();
    expect(declined.alternatives.length).toBeGreaterThan(0);
    expect(await seen(bookingId, declined)).toMatchObject({ hostIds: ['hana'], declined: ['hana'] });
  });

  test('leaves the rest of a panel where it is', async () => {
    const confirmed = await booked('panel', '2026-03-12T09:00:00Z');
    const { bookingId } = confirmed;
    const [, leaving = ''] = (await seen(bookingId, confirmed)).hostIds;
    const other = leaving === 'omar' ? 'iris' : 'omar';
    expect(problem(await acme(other).post(`bookings/${bookingId}/takeover`, {})).code).toBe('not_a_host');
    expect(problem(await acme(other).post(`bookings/${bookingId}/takeover`, { from: leaving }))).toEqual({
      status: 409,
      code: 'not_declined',
    });
    const declined = good<DeclinedView>(await acme(leaving).post(`bookings/${bookingId}/decline`, {}));
    expect((await seen(bookingId, declined)).hostIds).toEqual(['hana', other]);
  });

  test('is replaced by whom a recruiter names, unless they have another chat', async () => {
    const { bookingId } = await booked('hello', '2026-03-13T09:00:00Z');
    await booked('asks', '2026-03-13T09:00:00Z');
    const name = (...hostIds: readonly string[]) => rita().post(`bookings/${bookingId}/hosts`, { hostIds });
    expect(problem(await name('iris'))).toEqual({ status: 409, code: 'slot_taken' });
    expect(problem(await name('stranger'))).toEqual({ status: 422, code: 'hosts_not_members' });
    expect(problem(await acme('hana').post(`bookings/${bookingId}/hosts`, { hostIds: ['omar'] })).status).toBe(403);
    expect(good<ChangedView>(await name('omar')).hostIds).toEqual(['omar']);
    expect(await isFree('hello', '2026-03-13T09:00:00Z')).toBe(true);
  });
});

test('what happens when its time comes', async () => {
  const { bookingId, link } = await booked('hello', '2026-03-02T16:00:00Z');
  const asked = await booked('asks', '2026-03-06T09:00:00Z');
  const missing = (by: 'guest' | 'host') =>
    by === 'guest'
      ? acme('hana').post(`bookings/${bookingId}/no-show`, { missing: 'guest' })
      : guest().post(`bookings/${bookingId}/no-show`, { missing: 'host' }, byLink(link));
  expect(problem(await missing('guest'))).toEqual({ status: 409, code: 'not_begun' });
  await installation.moveClock('2026-03-02T16:10:00.000Z');
  good(await missing('guest'));
  const both = good<ChangedView>(await missing('host'));
  const view = await seen(bookingId, both);
  expect(view.noShows.map(({ by }) => by)).toEqual(['host', 'guest']);
  const withdrawn = good<ChangedView>(await acme('hana').delete(`bookings/${bookingId}/no-show/${view.guest.guestId}`));
  expect((await seen(bookingId, withdrawn)).noShows).toEqual([{ missingId: 'hana', by: 'guest' }]);
  expect(problem(await guest().post(`bookings/${bookingId}/cancellation`, {}, byLink(link)))).toEqual({
    status: 409,
    code: 'already_begun',
  });
  // Nobody has said yes in two days.
  await installation.moveClock('2026-03-04T10:00:00.000Z');
  const refused = good<BookingView>(await rita().get(`bookings/${asked.bookingId}`));
  expect(refused).toMatchObject({ status: 'refused', approvalUntil: null });
  expect(await isFree('asks', '2026-03-06T09:00:00Z')).toBe(true);
});
