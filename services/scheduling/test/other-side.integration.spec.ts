import { type ChangedView, type ConfirmationView, confidentialityStream, type HoldView } from '@candor/contracts';
import { eventually, good, problem, published, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours, receive } from './acme.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(180_000);

const acme = (person: string, role: 'owner' | 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');
const hold = (path: string, start: string) => guest().post(`public/${path}/holds`, { start, durationMinutes: 30 });
const isFree = async (path: string, start: string): Promise<boolean> => {
  const held = await hold(path, start);
  if (held.status !== 201) return false;
  const { bookingId, link } = held.body as HoldView;
  good(await guest().delete(`bookings/${bookingId}/hold`, byLink(link)));
  return true;
};

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
  await found(installation, 'globex', { gus: 'recruiter', gil: 'interviewer' });
  const globex = memberOf(installation, 'globex');
  good(await acme('hana').put('availability/schedules/work', officeHours('UTC')));
  good(await globex('gil').put('availability/schedules/work', officeHours('UTC')));
  const rita = acme('rita', 'recruiter');
  await eventually(async () => good(await rita.put('chat-types/hello', hello({ mode: 'single', host: { hostId: 'hana' } }))));
  const ask = hello({ mode: 'single', host: { hostId: 'gil' } });
  await eventually(async () => good(await globex('gus', 'recruiter').put('chat-types/hello', ask)));
  for (const organization of ['acme', 'globex'])
    await eventually(async () => expect((await guest().get(`public/${organization}/hello`)).status).toBe(200));
});

afterAll(() => installation?.close());

test('a candidate’s chats make their member side busy once they choose so, as nothing but busy, and no longer when they do not', async () => {
  const start = '2026-03-03T10:00:00.000Z';
  const held = good<HoldView>(await hold('globex/hello', start));
  const confirmed = good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
  const commits = installation.database('scheduling').collection<{ events: readonly { data: { guestId?: string } }[] }>('commits');
  const stored = await commits.findOne({ stream: confirmed.stream });
  const candidateId = stored?.events.find(({ data }) => data.guestId)?.data.guestId ?? '';
  const chosen = (type: string, data: object, from: number) =>
    receive(installation, [published(confidentialityStream, candidateId, [{ type, data: { candidateId, ...data } }], from)]);

  await chosen('MemberSideLinked', { memberId: 'hana' }, 1);
  expect(await isFree('acme/hello', start)).toBe(true);
  await chosen('BusyAsHostChosen', { busy: true }, 2);
  await eventually(async () => expect(await isFree('acme/hello', start)).toBe(false), { what: 'the other side being busy' });

  const why = await acme('rita', 'recruiter').get(`chat-types/hello/why-not?start=${start}&duration=30`);
  const told = JSON.stringify(why.body);
  for (const secret of ['globex', 'gil', held.bookingId, candidateId, 'Ana']) expect(told).not.toContain(secret);

  const move = { start: '2026-04-02T10:00:00Z' };
  good<ChangedView>(await guest().post(`bookings/${held.bookingId}/reschedule`, move, byLink(confirmed.link)));
  await eventually(async () => expect(await isFree('acme/hello', start)).toBe(true), { what: 'the old time being free' });
  await eventually(async () => expect(await isFree('acme/hello', '2026-04-02T10:00:00Z')).toBe(false), { what: 'the new time being busy' });

  await chosen('MemberSideUnlinked', { memberId: 'hana' }, 3);
  await eventually(async () => expect(await isFree('acme/hello', '2026-04-02T10:00:00Z')).toBe(true), { what: 'the sides being apart' });
  expect(problem(await hold('globex/hello', '2026-04-02T10:00:00Z')).code).toBe('slot_taken');
});
