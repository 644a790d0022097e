import { type ExportScheduleSetView, type ExportScheduleView, type ExportView, organizationStream } from '@candor/contracts';
import { eventually, good, problem, published, receive, revealing, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { booked, found, introduced, memberOf } from './acme.ts';
import { fetched } from './files.ts';

jest.setTimeout(300_000);

let installation: TestInstallation;
const as = (person: string) => memberOf(installation, 'acme')(person);
const rhythm = { every: 'week', weekday: 1, at: '07:00' };
const content = { dataset: 'bookings', format: 'csv', columns: ['booking_id', 'guest_name'], zone: 'Europe/Berlin' };
const linkIn = ({ text }: { readonly text: string }): string => /https:\S+/.exec(text)?.[0] ?? '';

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], {
    testClock: '2026-03-05T09:00:00.000Z',
    env: { CANDOR_BASE_URL: 'https://candor.example' },
  });
  await found(installation, 'acme', { rita: 'recruiter', omar: 'recruiter' });
  await introduced(installation, 'rita', 'Rita Rossi', 'rita@acme.example');
  await introduced(installation, 'omar', 'Omar Osei', 'omar@acme.example');
  await booked(installation, { bookingId: 'before', guestId: 'ana', start: '2026-03-01T22:59:00.000Z' }, 'Ana Almeida');
  await booked(installation, { bookingId: 'within', guestId: 'bea', start: '2026-03-04T09:00:00.000Z' }, 'Bea Böhm');
  await booked(installation, { bookingId: 'after', guestId: 'cem', start: '2026-03-08T23:01:00.000Z' }, 'Cem Can');
});

afterAll(() => installation?.close());

const set = (person: string) =>
  eventually(async () => good<ExportScheduleSetView>(await as(person).post('export-schedules', { content, rhythm })), { within: 90_000 });

test('a schedule makes the file of the week before, tells of it in a neutral mail, and stops when its owner has left', async () => {
  const { nextAt } = await set('rita');
  await set('omar');
  expect(nextAt).toBe('2026-03-09T06:00:00.000Z');
  await receive(
    installation,
    'analytics',
    published(organizationStream, 'acme', [{ type: 'MemberLeft', data: { organizationId: 'acme', personId: 'omar', parting: 'left' } }], 4),
  );
  await eventually(async () => expect(problem(await as('omar').post('exports', content))).toEqual({ status: 403, code: 'not_a_member' }));

  await installation.moveClock('2026-03-09T06:30:00.000Z');
  const [mail, ...others] = await installation.mailbox();
  if (!mail) throw new Error('no mail went out');
  expect(others).toEqual([]);
  expect(revealing(mail, ['acme', 'bookings', 'Ana', 'Bea', 'Rita'])).toEqual([]);
  const { status, text } = await fetched(installation, linkIn(mail));
  expect([status, text]).toEqual([200, 'booking_id,guest_name\r\nwithin,Bea Böhm\r\n']);

  const { items } = good<{ items: readonly ExportScheduleView[] }>(await as('rita').get('export-schedules'));
  expect(items.map(({ nextAt: next }) => next)).toEqual(['2026-03-16T06:00:00.000Z']);
  expect(good<{ items: readonly unknown[] }>(await as('omar').get('export-schedules')).items).toEqual([]);

  const [schedule] = items;
  good(await as('rita').delete(`export-schedules/${schedule?.scheduleId}`));
  await installation.moveClock('2026-03-16T06:30:00.000Z');
  expect(await installation.mailbox()).toHaveLength(1);
  // the file was kept for a week
  expect((await fetched(installation, linkIn(mail))).status).toBe(410);
  const file = await shown<ExportView>(
    () => as('rita').get(`exports/${schedule?.lastExportId}`),
    (one) => expect(one.status).toBe('removed'),
  );
  expect(file.scheduleId).toBe(schedule?.scheduleId);
  expect(await installation.database('analytics').collection('export_parts').countDocuments()).toBe(0);
});
