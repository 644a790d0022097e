import type { BookingView, ChangedView, ConfirmationView, GuestBookingView, HoldView, SlotsView } from '@candor/contracts';
import { eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { byLink, found, hello, memberOf, officeHours } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const rita = () => acme('rita', 'recruiter');
const nameOf = (who: string) => ({ name: who, address: `${who}@example.org`, zone: 'Europe/Lisbon' });

const hold = (start: string) => guest().post('public/acme/evening/holds', { start, durationMinutes: 60 });
async function join(start: string, who: string): Promise<ConfirmationView> {
  const held = good<HoldView>(await hold(start));
  return good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, nameOf(who), byLink(held.link)));
}
const wait = (start: string, who: string) => guest().post('public/acme/evening/waiting', { start, durationMinutes: 60, ...nameOf(who) });
const own = async ({ bookingId, link }: ConfirmationView) =>
  good<GuestBookingView>(await guest().get(`bookings/${bookingId}`, byLink(link)));
const group = (capacity: number) => ({ mode: 'group', hosts: [{ hostId: 'hana' }, { hostId: 'omar' }], capacity, waitingList: 3 });

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', ines: 'interviewer' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const evening = hello(group(3), { caps: { perDay: 2, perWeek: null, perMonth: null } }, 'group');
  await eventually(async () => good(await rita().put('chat-types/evening', evening)), { what: 'members' });
  await eventually(async () => expect((await guest().get('public/acme/evening')).status).toBe(200), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('a group', () => {
  test('gives exactly as many seats as it has, however many want one at once', async () => {
    const start = '2026-03-03T09:00:00Z';
    const answers = await Promise.all(Array.from({ length: 12 }, () => hold(start)));
    expect(answers.map(problem).filter(({ code }) => code === undefined).length).toBe(3);
    expect(answers.map(problem).filter(({ code }) => code === 'session_full').length).toBe(9);
  });

  test('shares a link, and hides guests from each other', async () => {
    const start = '2026-03-04T09:00:00Z';
    const [bea, cem] = [await join(start, 'bea'), await join(start, 'cem')];
    const shown = await eventually(async () => [await own(bea), await own(cem)] as const, { what: 'rows' });
    expect(shown[0]?.location).toEqual(shown[1]?.location);
    expect(JSON.stringify(shown[0])).not.toContain('cem');
    expect(JSON.stringify(shown[0])).not.toContain(cem.bookingId);
    expect(problem(await guest().get(`bookings/${cem.bookingId}`, byLink(bea.link)))).toEqual({ status: 404, code: 'not_found' });
    const list = good<{ items: BookingView[] }>(await acme('hana').get('bookings?chatType=evening'));
    expect(list.items.map(({ guest: { name } }) => name).toSorted()).toEqual(['bea', 'cem']);
    expect(list.items[0]?.sessionId).toBe(list.items[1]?.sessionId);
  });
});

test('that meets already keeps its hosts when others are named, and can still be joined', async () => {
  const start = '2026-03-06T09:00:00.000Z';
  await join(start, 'dan');
  good(await acme('ines').put('availability/schedules/work', officeHours()));
  const { hosts } = group(3);
  const assign = (assignment: object) => rita().put('chat-types/evening/assignment', { assignment });
  good(await assign({ ...group(3), hosts: [...hosts, { hostId: 'ines' }] }));
  const slots = `public/acme/evening/slots?from=${start}&to=2026-03-06T09:01:00Z&duration=60`;
  await eventually(async () => expect(good<SlotsView>(await guest().get(slots)).slots).toMatchObject([{ start, freeSeats: 2 }]));
  const { bookingId } = await join(start, 'eva');
  const hostsOf = async (id: string) => (await eventually(async () => good<BookingView>(await rita().get(`bookings/${id}`)))).hostIds;
  expect(await hostsOf(bookingId)).toEqual(['hana', 'omar']);
  // Also where the one who comes first has nothing to do with it, for those who join, who wait, and who come up.
  const after = good<{ stream: string; version: number }>(await assign({ ...group(3), hosts: [{ hostId: 'ines' }, { hostId: 'omar' }] }));
  await shown(() => guest().get('public/acme/evening', { after }));
  const last = await join(start, 'fay');
  expect(await hostsOf(last.bookingId)).toEqual(['hana', 'omar']);
  const waits = good<ConfirmationView>(await wait(start, 'gil'));
  expect(await hostsOf(waits.bookingId)).toEqual(['hana', 'omar']);
  good(await guest().post(`bookings/${last.bookingId}/cancellation`, {}, byLink(last.link)));
  await eventually(async () => expect((await own(waits)).status).toBe('confirmed'));
  const busy = { mode: 'single', host: { hostId: 'hana' } };
  const alone = good<{ stream: string; version: number }>(await rita().put('chat-types/alone', hello(busy)));
  await shown(() => guest().get('public/acme/alone', { after: alone }));
  for (const session of [bookingId, waits.bookingId]) expect(await hostsOf(session)).toEqual(['hana', 'omar']);
  expect(problem(await guest().post('public/acme/alone/holds', { start, durationMinutes: 60 })).code).toBe('slot_taken');
  good(await assign(group(3)));
});

describe('the waiting list', () => {
  const start = '2026-03-05T09:00:00Z';
  let seated: readonly ConfirmationView[] = [];
  let waiting: readonly ConfirmationView[] = [];

  test('is for when all seats are taken', async () => {
    expect(problem(await wait(start, 'early'))).toEqual({ status: 409, code: 'seats_free' });
    seated = [await join(start, 'a1'), await join(start, 'a2'), await join(start, 'a3')];
    const slots = `public/acme/evening/slots?from=${start}&to=2026-03-05T11:00:00Z&duration=60`;
    await eventually(async () =>
      expect(good<SlotsView>(await guest().get(slots)).full.map((full) => full.start)).toEqual(['2026-03-05T09:00:00.000Z']),
    );
    expect(problem(await hold(start))).toEqual({ status: 409, code: 'session_full' });
    waiting = [good(await wait(start, 'w1')), good(await wait(start, 'w2')), good(await wait(start, 'w3'))];
    expect(problem(await wait(start, 'w4'))).toEqual({ status: 409, code: 'waiting_list_full' });
    await eventually(async () => {
      const offered = good<SlotsView>(await guest().get(slots));
      expect(offered.slots.map((slot) => slot.start)).toEqual(['2026-03-05T10:00:00.000Z']);
      expect(offered.full).toEqual([]);
    });
    await eventually(async () => expect(await Promise.all(waiting.map(async (one) => (await own(one)).placeInLine))).toEqual([1, 2, 3]));
  });

  test('seats whoever waits longest when somebody goes, and nobody else', async () => {
    const [, second] = waiting;
    const [first] = seated;
    if (!first || !second) throw new Error('nobody is seated or waits');
    // Who waits can leave, too.
    good<ChangedView>(await guest().post(`bookings/${second.bookingId}/cancellation`, {}, byLink(second.link)));
    good<ChangedView>(await guest().post(`bookings/${first.bookingId}/cancellation`, {}, byLink(first.link)));
    expect(problem(await hold(start))).toEqual({ status: 409, code: 'session_full' });
    await eventually(async () =>
      expect(await Promise.all(waiting.map(async (one) => (await own(one)).status))).toEqual(['confirmed', 'waited', 'waiting']),
    );
  });

  test('goes on when there are more seats', async () => {
    good(await rita().put('chat-types/evening/assignment', { assignment: group(4) }));
    await eventually(async () =>
      expect(await Promise.all(waiting.map(async (one) => (await own(one)).status))).toEqual(['confirmed', 'waited', 'confirmed']),
    );
    expect(problem(await hold(start))).toEqual({ status: 409, code: 'session_full' });
  });

  test('ends when the others meet', async () => {
    const last = good<ConfirmationView>(await wait(start, 'w5'));
    await installation.moveClock('2026-03-05T09:00:00.000Z');
    expect((await own(last)).status).toBe('waited');
  });
});

test('a recruiter cancels it for everybody, and nobody who waits is seated', async () => {
  const start = '2026-03-10T09:00:00Z';
  const seated = [await join(start, 'c1'), await join(start, 'c2'), await join(start, 'c3'), await join(start, 'c4')];
  const waits = good<ConfirmationView>(await wait(start, 'c5'));
  const [one] = seated;
  const { sessionId } = await eventually(async () => good<BookingView>(await rita().get(`bookings/${one?.bookingId}`)));
  await eventually(async () => expect((await own(waits)).placeInLine).toBe(1));
  good(await rita().post(`sessions/${sessionId}/cancellation`, { reason: 'The room is flooded.' }));
  await eventually(async () => {
    const statuses = await Promise.all([...seated, waits].map(async (who) => (await own(who)).status));
    expect(statuses).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled', 'waited']);
  });
  const again = async () => good<object>(await rita().post(`sessions/${sessionId}/cancellation`, {}));
  await eventually(async () => expect(await again()).toEqual({ bookingIds: [] }));
  expect(problem(await rita().post('sessions/unheard-of/cancellation', {}))).toEqual({ status: 404, code: 'not_found' });
  good(await hold(start));
});
