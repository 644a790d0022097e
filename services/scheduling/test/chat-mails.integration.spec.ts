import type { ChangedView, ConfirmationView, DeclinedView, HoldView } from '@candor/contracts';
import type { KeptMail } from '@candor/platform';
import { eventually, good, revealing, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { introduced, linkIn } from './people.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(240_000);

const people = {
  rita: { name: 'Rita Roth', address: 'rita@acme.example' },
  hana: { name: 'Hana Hill', address: 'hana@acme.example' },
  omar: { name: 'Omar Okoro', address: 'omar@acme.example', locale: 'de', zone: 'Europe/Berlin' },
} as const;
const acme = (person: string, role: 'recruiter' | 'interviewer' = 'interviewer') => memberOf(installation, 'acme')(person, role);
const guest = () => installation.client('scheduling');

let guests = 0;
/** Somebody new books. */
async function booked(chatType: string, start: string, locale = 'en'): Promise<ConfirmationView & { readonly address: string }> {
  const address = `guest${++guests}@example.org`;
  const held = good<HoldView>(await guest().post(`public/acme/${chatType}/holds`, { start, durationMinutes: 30 }));
  const who = { name: 'Ana Almeida', address, zone: 'Europe/Lisbon', locale, message: 'I like rockets.' };
  return { ...good<ConfirmationView>(await guest().post(`bookings/${held.bookingId}/confirmation`, who, byLink(held.link))), address };
}

const waiter = { name: 'Noor Nasser', zone: 'Europe/Lisbon', locale: 'en' };
const uidIn = ({ calendar }: KeptMail): string => /UID:(\S+)/.exec(calendar?.content ?? '')?.[1] ?? '';
const bookingIn = (mail: KeptMail): string => uidIn(mail).split('@')[0] ?? '';

/** Mail to an address about one subject, once it is there. */
const mailed = (to: string, subject: RegExp): Promise<KeptMail> =>
  eventually(
    async () => {
      const mails = (await installation.mailbox(to)).filter((mail) => subject.test(mail.subject));
      expect(mails).toHaveLength(1);
      return mails[0] as KeptMail;
    },
    { what: `mail to ${to} about ${subject}` },
  );

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await introduced(installation, people);
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  for (const host of ['hana', 'omar']) good(await acme(host).put('availability/schedules/work', officeHours()));
  const single = { mode: 'single', host: { hostId: 'hana' } };
  const rita = acme('rita', 'recruiter');
  await eventually(async () => good(await rita.put('chat-types/hello', hello(single, { reminders: [1440, 60] }))), { what: 'members' });
  good(await rita.put('chat-types/asks', hello(single, { approval: true })));
  good(await rita.put('chat-types/robin', hello({ mode: 'round-robin', hosts: [{ hostId: 'hana' }, { hostId: 'omar' }] })));
  const group = { mode: 'group', hosts: [{ hostId: 'hana' }], capacity: 2, waitingList: 5 };
  good(await rita.put('chat-types/group', hello(group, {}, 'group')));
  await eventually(async () => expect((await guest().get('public/acme/group')).status).toBe(200), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('a chat that is booked', () => {
  test('is told to guest and host, each on their own clock and with an entry for their calendar', async () => {
    const { bookingId, address } = await booked('hello', '2026-03-04T09:00:00Z');
    const toGuest = await mailed(address, /Confirmed: Wednesday/);
    expect(toGuest.text).toContain('When: Wednesday, 4 March 2026, 09:00–09:30 (Europe/Lisbon, UTC)');
    expect(toGuest.text).toContain('With: Hana Hill');
    expect(toGuest.text).toContain(`https://meet.example/${bookingId}`);
    expect(toGuest.calendar?.method).toBe('REQUEST');
    expect(toGuest.calendar?.content).toContain(`UID:${bookingId}@booking.candor\r\nSEQUENCE:0\r\n`);
    expect(toGuest.calendar?.content).not.toContain('hana@acme.example');
    const toHost = await mailed('hana@acme.example', /Confirmed: Wednesday 4 March, 09:00/);
    expect(toHost.text).toContain('Ana Almeida');
    expect(toHost.text).toContain('> I like rockets.');
    expect(toHost.calendar?.content).not.toContain(address);
  });

  test('in German is told in German', async () => {
    const { address } = await booked('hello', '2026-03-04T10:00:00Z', 'de');
    expect((await mailed(address, /^Bestätigt: Mittwoch, 4. März, 10:00$/)).text).toContain('Guten Tag Ana Almeida,');
  });

  test('is moved by the link in the mail, and calendars follow', async () => {
    const { bookingId, address } = await booked('hello', '2026-03-04T11:00:00Z');
    const link = linkIn(await mailed(address, /Confirmed/));
    good<ChangedView>(await guest().post(`bookings/${bookingId}/reschedule`, { start: '2026-03-05T11:00:00Z' }, byLink(link)));
    const moved = await mailed(address, /Moved to Thursday/);
    expect(moved.text).toContain('It was: Wednesday, 4 March 2026, 11:00–11:30 (Europe/Lisbon, UTC)');
    expect(moved.calendar?.content).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:1\r\n/);
    expect((await mailed('hana@acme.example', /Moved to Thursday 5 March, 11:00/)).calendar?.method).toBe('REQUEST');
  });

  test('is cancelled for both, with the reason, and can be booked anew', async () => {
    const { bookingId, address } = await booked('hello', '2026-03-04T13:00:00Z');
    const link = linkIn(await mailed('hana@acme.example', /Confirmed: Wednesday 4 March, 13:00/));
    good(await guest().post(`bookings/${bookingId}/cancellation`, { reason: 'A launch came up.' }, byLink(link)));
    const toGuest = await mailed(address, /Cancelled/);
    expect(toGuest.text).toContain('> A launch came up.');
    expect(toGuest.calendar?.content).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/);
    expect((await mailed('hana@acme.example', /Cancelled: Wednesday 4 March, 13:00/)).calendar?.method).toBe('CANCEL');
  });

  test('after a host has said yes is told then, and a no is told calmly, with other times', async () => {
    const first = await booked('asks', '2026-03-06T09:00:00Z');
    expect((await mailed(first.address, /Waiting for an answer/)).calendar).toBeUndefined();
    const asked = await mailed('hana@acme.example', /Please answer: Friday 6 March, 09:00/);
    good(await guest().post(`bookings/${first.bookingId}/approval`, {}, byLink(linkIn(asked))));
    expect((await mailed(first.address, /Confirmed/)).calendar?.method).toBe('REQUEST');
    const second = await booked('asks', '2026-03-06T10:00:00Z');
    const again = await mailed('hana@acme.example', /Please answer: Friday 6 March, 10:00/);
    good(await guest().post(`bookings/${second.bookingId}/refusal`, {}, byLink(linkIn(again))));
    const refused = await mailed(second.address, /About Friday/);
    expect(refused.text).toContain('That says nothing about you');
    expect(refused.text).toMatch(/These times are free:\n\w+day, \d+ March 2026: \d\d:\d\d/);
  });
});

describe('a host who cannot make it', () => {
  test('is replaced by one tap in the mail: every calendar is right, and the guest reads one calm sentence', async () => {
    const { bookingId, address } = await booked('robin', '2026-03-09T09:00:00Z');
    const confirmed = await eventually(async () => {
      const mails = await Promise.all(['hana@acme.example', 'omar@acme.example'].map((to) => installation.mailbox(to)));
      const [mail] = mails
        .flat()
        .filter(({ subject }) => /^(Confirmed: Monday 9 March, 09:00|Bestätigt: Montag, 9. März, 10:00)$/.test(subject));
      if (!mail) throw new Error('no host was told');
      return mail;
    });
    const declined = good<DeclinedView>(await guest().post(`bookings/${bookingId}/decline`, {}, byLink(linkIn(confirmed))));
    expect(declined.takenOverBy).not.toBeNull();
    const twice = await guest().post(`bookings/${bookingId}/decline`, {}, byLink(linkIn(confirmed)));
    expect(twice).toMatchObject({ status: 410, body: { code: 'no_longer_host', detail: expect.stringContaining('need not do anything') } });
    const update = await mailed(address, /Update: Monday 9 March/);
    expect(update.text).toContain('will meet you; time and place stay as they are.');
    expect(update.calendar?.content).toMatch(/SEQUENCE:1\r\n/);
    const other = confirmed.to.address === 'hana@acme.example' ? 'omar@acme.example' : 'hana@acme.example';
    expect((await mailed(other, /^(Yours|Jetzt Ihres): /)).calendar?.method).toBe('REQUEST');
    expect((await mailed(confirmed.to.address, /^(Taken care of|Erledigt): /)).calendar?.method).toBe('CANCEL');
  });

  test('when nobody else is free stays until the guest, who is offered other times, has chosen one', async () => {
    const { bookingId, address } = await booked('hello', '2026-03-10T09:00:00Z');
    const link = linkIn(await mailed('hana@acme.example', /Confirmed: Tuesday 10 March, 09:00/));
    const looked = await guest().get(`bookings/${bookingId}`, byLink(link));
    expect(looked.status).toBe(200);
    expect(good<DeclinedView>(await guest().post(`bookings/${bookingId}/decline`, {}, byLink(link))).takenOverBy).toBeNull();
    expect((await mailed(address, /About Tuesday 10 March/)).text).toMatch(/your place is kept[\s\S]*These times are free:/);
    expect((await mailed('rita@acme.example', /Nobody is free/)).text).toContain(`/bookings/${bookingId}`);
    expect((await mailed('hana@acme.example', /About Tuesday 10 March/)).text).toContain('No colleague is free then');
  });
});

describe('guests who meet at once', () => {
  test('are told each, and their host once: when the first comes, and when the last is gone', async () => {
    const start = '2026-03-11T09:00:00Z';
    const [first, second] = [await booked('group', start), await booked('group', start)];
    const third = `guest${++guests}@example.org`;
    good(await guest().post('public/acme/group/waiting', { start, durationMinutes: 30, ...waiter, address: third }));
    await mailed(third, /On the waiting list/);
    expect((await mailed('hana@acme.example', /Confirmed: Wednesday 11 March/)).text).toContain('you meet a group');
    const cancel = async ({ bookingId, link }: ConfirmationView) =>
      good(await guest().post(`bookings/${bookingId}/cancellation`, {}, byLink(link)));
    await cancel(first);
    const seated = await mailed(third, /Confirmed: Wednesday 11 March/);
    await cancel(second);
    await mailed(second.address, /Cancelled/);
    expect((await installation.mailbox('hana@acme.example')).filter(({ subject }) => /11 March/.test(subject))).toHaveLength(1);
    good(await guest().post(`bookings/${bookingIn(seated)}/cancellation`, {}, byLink(linkIn(seated))));
    const off = await mailed('hana@acme.example', /Cancelled: Wednesday 11 March/);
    expect(off.calendar?.method).toBe('CANCEL');
    expect(uidIn(off)).toBe(uidIn(await mailed('hana@acme.example', /Confirmed: Wednesday 11 March/)));
  });
});

test('no mail tells a bystander whom one meets, or why', async () => {
  const names = ['acme', 'ACME', 'Say hello', 'Ana', 'Almeida', 'Hana', 'Omar', 'Rita', 'Roth', 'Hill', 'Okoro'];
  const mails = await installation.mailbox();
  expect(mails.length).toBeGreaterThan(15);
  for (const mail of mails) expect({ of: mail.subject, reveals: revealing(mail, names) }).toEqual({ of: mail.subject, reveals: [] });
});
