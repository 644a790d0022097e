import type { ConfirmationView, HoldView } from '@candor/contracts';
import { clearRedis, eventually, good, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { introduced } from './people.ts';

// A Monday. The specs follow one another in time.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(240_000);

const acme = (person: string, role: 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const anybody = () => installation.client('scheduling');

async function booked(name: string, start: string): Promise<ConfirmationView & { readonly address: string }> {
  const address = `${name}@example.org`;
  const held = good<HoldView>(await anybody().post('public/acme/hello/holds', { start, durationMinutes: 30 }));
  const who = { name, address, zone: 'Europe/Lisbon' };
  return { ...good<ConfirmationView>(await anybody().post(`bookings/${held.bookingId}/confirmation`, who, byLink(held.link))), address };
}
const reminders = async (address: string): Promise<readonly string[]> =>
  (await installation.mailbox(address)).map(({ subject }) => subject).filter((subject) => subject.startsWith('Reminder'));
/** Moves time without anything being due on the way that is waited for by a condition only. */
const later = (to: string) => installation.moveClock(`2026-03-${to}:00.000Z`);

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await introduced(installation, { hana: { name: 'Hana Hill', address: 'hana@acme.example' } });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
  good(await acme('hana').put('availability/schedules/work', officeHours()));
  const single = hello({ mode: 'single', host: { hostId: 'hana' } }, { reminders: [60, 1440] });
  await eventually(async () => good(await acme('rita', 'recruiter').put('chat-types/hello', single)), { what: 'members' });
  await eventually(async () => expect((await anybody().get('public/acme/hello')).status).toBe(200), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('guest and host are reminded', () => {
  test('at the leads of the chat type, also when Redis loses everything before', async () => {
    const { address } = await booked('ana', '2026-03-04T09:00:00Z');
    await later('02T09:30');
    expect(await reminders(address)).toEqual([]);
    await clearRedis(installation.servers, installation.prefix);
    await later('03T09:00');
    expect(await reminders(address)).toEqual(['Reminder: Wednesday 4 March, 09:00']);
    expect(await reminders('hana@acme.example')).toEqual(['Reminder: Wednesday 4 March, 09:00']);
    await later('04T08:00');
    expect(await reminders(address)).toHaveLength(2);
    await later('04T12:00');
    expect(await reminders(address)).toHaveLength(2);
  });

  test('at the new time and not at the old one, where a chat was moved', async () => {
    const { bookingId, link, address } = await booked('omar', '2026-03-06T09:00:00Z');
    good(await anybody().post(`bookings/${bookingId}/reschedule`, { start: '2026-03-09T09:00:00Z' }, byLink(link)));
    await later('06T12:00');
    expect(await reminders(address)).toEqual([]);
    await later('09T12:00');
    expect(await reminders(address)).toEqual(['Reminder: Monday 9 March, 09:00', 'Reminder: Monday 9 March, 09:00']);
  });

  test('not of a chat that is off', async () => {
    const { bookingId, link, address } = await booked('iris', '2026-03-12T09:00:00Z');
    good(await anybody().post(`bookings/${bookingId}/cancellation`, {}, byLink(link)));
    await later('12T12:00');
    expect(await reminders(address)).toEqual([]);
  });

  test('not of leads that were over when it was booked', async () => {
    const { address } = await booked('noor', '2026-03-13T09:00:00Z');
    await later('12T13:00');
    expect(await reminders(address)).toEqual([]);
    await later('13T12:00');
    expect(await reminders(address)).toEqual(['Reminder: Friday 13 March, 09:00']);
  });

  test('once, when nobody was there to do it in time', async () => {
    const { address } = await booked('late', '2026-03-18T09:00:00Z');
    await later('13T13:00');
    await installation.stop('scheduling');
    const clock = installation.database('scheduling').client.db(`${installation.prefix}_installation`).collection('clock');
    expect(await clock.countDocuments()).toBe(1);
    await clock.updateMany({}, { $set: { instant: '2026-03-18T08:30:00.000Z' }, $inc: { step: 1 } });
    await installation.start(SchedulingModule);
    await eventually(async () => expect(await reminders(address)).toHaveLength(1), { what: 'the reminder that is still of use' });
    await later('18T12:00');
    expect(await reminders(address)).toHaveLength(1);
  });
});
