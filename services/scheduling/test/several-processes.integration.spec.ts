import type { ConfirmationView, HoldView } from '@candor/contracts';
import {
  type Answer,
  eventually,
  good,
  problem,
  type ServiceProcesses,
  startProcesses,
  startServices,
  type TestInstallation,
} from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { expectNoCollisions, numbers, rush, rushed, rushedRules } from './rush.ts';

let installation: TestInstallation;
let processes: ServiceProcesses;

jest.setTimeout(300_000);

beforeAll(async () => {
  installation = await startServices([], { testClock: '2026-03-02T09:00:00.000Z' });
  processes = await startProcesses(installation, 'scheduling', 3);
  const acme = memberOf(installation, 'acme');
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours('UTC')));
  const rita = acme('rita', 'recruiter');
  const hana = { mode: 'single', host: { hostId: 'hana' } };
  await eventually(async () => good(await rita.put('chat-types/short', hello(hana, rushedRules(rushed.short)))), { what: 'members' });
  good(await rita.put('chat-types/long', hello(hana, rushedRules(rushed.long))));
  const asks = hello({ mode: 'single', host: { hostId: 'omar' } }, { approval: true });
  await eventually(async () => good(await rita.put('chat-types/asks', asks)));
  for (const client of processes.clients)
    await eventually(async () => expect((await client.get('public/acme/asks')).status).toBe(200), { what: 'chat types' });
});

afterAll(async () => {
  await processes?.stop();
  await installation?.close();
});

test('200 attempts at once through three processes collide no more than through one', async () => {
  const attempts = await rush(processes.clients, '2026-03-03', 200, numbers(11));
  expect(await expectNoCollisions(attempts, processes.clients)).toBeGreaterThanOrEqual(5);
});

test('one start that everybody wants is somebody’s, and confirmed once', async () => {
  const wanted = { start: '2026-03-04T09:00:00Z', durationMinutes: 30 };
  const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => through(n).post('public/acme/short/holds', wanted)));
  const won = answers.filter(({ status }) => status === 201);
  expect(won.length).toBe(1);
  const { bookingId, link } = good<HoldView>(won[0] as Answer);
  const confirmed = await Promise.all(
    Array.from({ length: 12 }, (_, n) => through(n).post(`bookings/${bookingId}/confirmation`, ana, byLink(link))),
  );
  expect(confirmed.map(problem).filter(({ status }) => status === 200).length).toBe(1);
});

test('two who approve at once approve once', async () => {
  const start = { start: '2026-03-05T09:00:00Z', durationMinutes: 30 };
  const held = good<HoldView>(await through(1).post('public/acme/asks/holds', start));
  const asked = good<ConfirmationView>(await through(2).post(`bookings/${held.bookingId}/confirmation`, ana, byLink(held.link)));
  expect(asked.status).toBe('awaiting-approval');
  const rita = memberOf(installation, 'acme')('rita', 'recruiter');
  const omar = memberOf(installation, 'acme')('omar');
  const answers = await Promise.all([rita, omar, rita, omar].map((by) => by.post(`bookings/${held.bookingId}/approval`)));
  expect(new Set(answers.map(problem).map(({ status }) => status))).toEqual(new Set([200]));
  const stored = await installation
    .database('scheduling')
    .collection('commits')
    .find({ stream: `scheduling/booking/${held.bookingId}` })
    .toArray();
  const types = stored.flatMap(({ events }) => (events as readonly { type: string }[]).map(({ type }) => type));
  expect(types).toEqual(['BookingHeld', 'GuestGiven', 'ApprovalAsked', 'BookingConfirmed']);
});

const through = (n: number) => processes.clients[n % processes.clients.length] ?? installation.client('scheduling');
