import type { BookingView, ConfirmationView, GuestBookingView, HoldView } from '@candor/contracts';
import { eventually, good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' | 'analyst' = 'interviewer') =>
  memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');

const hold = (chatType: string, start: string, key?: string) =>
  guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }, key === undefined ? {} : { key });
const confirm = ({ bookingId, link }: HoldView, who = ana, key?: string) =>
  guest().post(`bookings/${bookingId}/confirmation`, who, { ...byLink(link), ...(key === undefined ? {} : { key }) });

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer', wilma: 'word' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const rita = acme('rita', 'recruiter');
  await eventually(async () => good(await rita.put('chat-types/hello', hello({ mode: 'single', host: { hostId: 'hana' } }))), {
    what: 'members',
  });
  good(
    await rita.put(
      'chat-types/coffee',
      hello({ mode: 'single', host: { hostId: 'hana' } }, { buffers: { beforeMinutes: 10, afterMinutes: 10 } }),
    ),
  );
  await eventually(async () => good(await hold('coffee', '2026-03-03T16:00:00.000Z')), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('a start', () => {
  test('is held and confirmed', async () => {
    const held = good<HoldView>(await hold('hello', '2026-03-03T09:00:00Z'));
    expect(held).toMatchObject({
      start: '2026-03-03T09:00:00.000Z',
      end: '2026-03-03T09:30:00.000Z',
      heldUntil: '2026-03-02T09:10:00.000Z',
    });
    const confirmed = good<ConfirmationView>(await confirm(held));
    expect(confirmed).toMatchObject({
      bookingId: held.bookingId,
      status: 'confirmed',
      stream: `scheduling/booking/${held.bookingId}`,
      version: 3,
    });
    expect(problem(await confirm(held))).toEqual({ status: 409, code: 'already_confirmed' });
  });

  test('that is held is taken for every chat type, and what is free instead is offered', async () => {
    good(await hold('hello', '2026-03-03T10:00:00Z'));
    const { status, body } = await hold('coffee', '2026-03-03T10:00:00Z');
    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'slot_taken' } });
    const { alternatives } = (body as { facts: { alternatives: readonly { start: string }[] } }).facts;
    expect(alternatives.length).toBe(5);
    for (const { start } of alternatives) expect(problem(await hold('coffee', start)).code ?? 'slot_taken').toBe('slot_taken');
  });
});

describe('bookings are listed', () => {
  const starts = ['2026-03-09T09:00:00.000Z', '2026-03-10T09:00:00.000Z', '2026-03-11T09:00:00.000Z'];
  let last: ConfirmationView;
  beforeAll(async () => {
    for (const start of starts)
      last = good<ConfirmationView>(await confirm(good<HoldView>(await hold('hello', start)), { ...ana, address: 'Bea@example.org' }));
  });
  const rita = () => acme('rita', 'recruiter');

  test('for recruiters page by page, in order, by host and chat type', async () => {
    const page = async (query: string) =>
      shown<{ items: BookingView[]; next: string | null }>(() => rita().get(`bookings?${query}`, { after: last }));
    const first = await page('limit=2&chatType=hello&host=hana');
    expect(first.items.length).toBe(2);
    const second = await page(`limit=100&chatType=hello&host=hana&cursor=${first.next}`);
    const listed = [...first.items, ...second.items].map(({ start }) => start);
    expect(listed).toEqual(listed.toSorted());
    expect(listed).toEqual(expect.arrayContaining(starts));
    expect((await page('host=omar')).items).toEqual([]);
    expect((await page('when=past')).items).toEqual([]);
  });

  test('for interviewers their own, and for analysts not at all', async () => {
    const own = good<{ items: BookingView[] }>(await acme('hana').get('bookings'));
    expect(own.items.length).toBeGreaterThanOrEqual(3);
    expect(own.items.at(-1)?.guest).toMatchObject({ name: 'Ana Almeida', address: 'Bea@example.org' });
    expect(good<{ items: unknown[] }>(await acme('omar').get('bookings')).items).toEqual([]);
    expect(good<{ items: unknown[] }>(await acme('omar').get('bookings?host=hana')).items).toEqual([]);
    expect(problem(await acme('ana', 'analyst').get('bookings'))).toEqual({ status: 403, code: 'role_not_allowed' });
  });

  test('for the candidate who has booked, under the address however it is written, and for nobody else', async () => {
    const { guest: who } = await shown<BookingView>(() => rita().get(`bookings/${last.bookingId}`, { after: last }));
    const mine = good<{ items: GuestBookingView[] }>(await installation.client('scheduling', { person: who.guestId }).get('bookings/mine'));
    expect(mine.items.map(({ start }) => start)).toEqual(starts);
    expect(mine.items[0]).toMatchObject({ seenBy: 'guest', organization: 'ACME', hosts: [{ hostId: 'hana' }] });
    const again = good<ConfirmationView>(
      await confirm(good<HoldView>(await hold('hello', '2026-03-12T09:00:00Z')), { ...ana, address: 'bea@EXAMPLE.org' }),
    );
    expect((await shown<BookingView>(() => rita().get(`bookings/${again.bookingId}`, { after: again }))).guest.guestId).toBe(who.guestId);
    expect(good<{ items: unknown[] }>(await installation.client('scheduling', { person: 'somebody' }).get('bookings/mine')).items).toEqual(
      [],
    );
  });
});
