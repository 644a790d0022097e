import { type ExportCatalogueView, type ExportRowsView, type ExportView, erasureStream } from '@candor/contracts';
import { eventually, good, problem, published, receive, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { booked, candidate, found, happened, held, memberOf } from './acme.ts';
import { fetched, fileOf, linkTo, made, requested } from './files.ts';

jest.setTimeout(300_000);

let installation: TestInstallation;
const rita = () => memberOf(installation, 'acme')('rita');
const alan = () => memberOf(installation, 'acme')('alan', 'analyst');
const first = { bookingId: 'b1', guestId: 'ana', start: '2026-03-10T09:00:00.000Z', roleFamily: 'data' } as const;
const second = { bookingId: 'b2', guestId: 'bea', start: '2026-07-10T09:00:00.000Z' };
const elsewhere = { bookingId: 'b3', guestId: 'ana', start: '2026-03-11T09:00:00.000Z', organizationId: 'globex' };
const columns = ['booking_id', 'status', 'start', 'guest_name'];

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], {
    testClock: '2026-03-02T09:00:00.000Z',
    env: { CANDOR_BASE_URL: 'https://candor.example' },
  });
  await found(installation, 'acme', { rita: 'recruiter', alan: 'analyst', hana: 'interviewer' });
  await found(installation, 'globex', { gus: 'owner' });
  await booked(installation, first, '=cmd|"/c calc"!A1, Ana');
  await booked(installation, second, 'Bea "B" Böhm');
  await booked(installation, elsewhere);
  await happened(installation, second, 4, 'BookingCancelled', { by: 'guest', late: true, sequence: 1 });
  await held(installation, first, 'Call her in May');
  await shown<ExportRowsView>(
    () => rita().get('export-rows/outcomes'),
    ({ rows }) => expect(rows).toHaveLength(1),
  );
  await shown<ExportRowsView>(
    () => rita().get('export-rows/bookings'),
    ({ rows }) => expect(rows.map(({ status }) => status)).toEqual(['confirmed', 'cancelled']),
  );
});

afterAll(() => installation?.close());

describe('an organization’s own bookings', () => {
  test('are made into a file in the background, fetched at a signed address, and hold nothing of others', async () => {
    const file = await made(rita(), { dataset: 'bookings', format: 'csv', columns, zone: 'Europe/Berlin' });
    expect(file).toMatchObject({ organizationId: 'acme', progress: { rows: 2, total: 2 }, expiresAt: '2026-03-09T09:00:00.000Z' });
    const { headers, text, bytes } = await fileOf(installation, rita(), file);
    expect(text).toBe(
      [
        'booking_id,status,start_utc,start_local,guest_name',
        `b1,confirmed,2026-03-10T09:00:00.000Z,2026-03-10T10:00:00,"'=cmd|""/c calc""!A1, Ana"`,
        'b2,cancelled,2026-07-10T09:00:00.000Z,2026-07-10T11:00:00,"Bea ""B"" Böhm"',
        '',
      ].join('\r\n'),
    );
    expect(bytes.length).toBe(file.bytes);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="bookings-2026-03-02.csv"');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('are selected by filters', async () => {
    const filter = { values: { status: ['cancelled'] }, from: '2026-07-01T00:00:00.000Z', to: '2026-08-01T00:00:00.000Z' };
    const file = await made(rita(), { dataset: 'bookings', format: 'jsonl', columns: ['booking_id'], filter });
    expect((await fileOf(installation, rita(), file)).text).toBe('{"booking_id":"b2"}\n');
  });

  test('are told apart by the roles that they are about, which guests are not told', async () => {
    const asked = { format: 'csv', filter: { values: { role_family: ['data', 'sales'] } } };
    const file = await made(alan(), { ...asked, dataset: 'bookings', columns: ['booking_id', 'role_family'] });
    expect((await fileOf(installation, alan(), file)).text).toBe('booking_id,role_family\r\nb1,data\r\n');
    const chats = await made(rita(), { ...asked, dataset: 'conversations', columns: ['conversation_id', 'role_family'] });
    expect((await fileOf(installation, rita(), chats)).text).toBe('conversation_id,role_family\r\nb1,data\r\n');
    for (const dataset of ['my-bookings', 'my-conversations']) {
      const refused = await candidate(installation, 'ana').post('exports', { dataset, format: 'csv', columns: ['role_family'] });
      expect(problem(refused)).toEqual({ status: 400, code: 'malformed' });
    }
  });

  test('are told to analysts without a word about people', async () => {
    const { datasets } = good<ExportCatalogueView>(await alan().get('export-catalogue'));
    expect(datasets.map(({ key, columns: offered }) => [key, offered.some(({ personal }) => personal)])).toEqual([
      ['bookings', false],
      ['figures', false],
    ]);
    const refused = await alan().post('exports', { dataset: 'bookings', format: 'csv', columns });
    expect(problem(refused)).toEqual({ status: 403, code: 'column_not_allowed' });
    const file = await made(alan(), { dataset: 'bookings', format: 'csv' });
    expect((await fileOf(installation, alan(), file)).text).not.toMatch(/Ana|Bea|example\.org/);
  });

  test('come with what their columns mean', async () => {
    const file = await made(rita(), { dataset: 'bookings', format: 'csv', columns: ['start'] });
    const dictionary = JSON.parse((await fetched(installation, (await linkTo(rita(), file)).dictionary)).text);
    expect(dictionary).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      tableSchema: {
        columns: [
          { name: 'start_utc', datatype: 'dateTimeStamp' },
          { name: 'start_local', datatype: 'dateTime' },
        ],
      },
    });
  });
});

test('conversations and outcomes are exported with what the organization may read of them', async () => {
  const chats = await made(rita(), { dataset: 'conversations', format: 'csv', columns: ['conversation_id', 'status', 'ended_by'] });
  expect((await fileOf(installation, rita(), chats)).text).toBe('conversation_id,status,ended_by\r\nb1,ended,host\r\n');
  const said = await made(rita(), { dataset: 'outcomes', format: 'csv', columns: ['conversation_id', 'kind', 'note'] });
  expect((await fileOf(installation, rita(), said)).text).toBe('conversation_id,kind,note\r\nb1,follow-up,Call her in May\r\n');
});

test('a candidate exports what is their own, with whatever organization, and nothing else', async () => {
  const ana = candidate(installation, 'ana');
  const mine = await made(ana, { dataset: 'my-bookings', format: 'csv', columns: ['booking_id', 'organization_id'] });
  expect((await fileOf(installation, ana, mine)).text).toBe('booking_id,organization_id\r\nb1,acme\r\nb3,globex\r\n');
  const said = await made(ana, { dataset: 'my-outcomes', format: 'csv', columns: ['kind'] });
  expect((await fileOf(installation, ana, said)).text).toBe('kind\r\nhappier-where-i-am\r\n');
  expect(problem(await ana.post('exports', { dataset: 'bookings', format: 'csv' }))).toEqual({ status: 403, code: 'not_a_member' });
});

describe('what cannot be exported', () => {
  test.each([
    [{ dataset: 'salaries', format: 'csv' }, 422, 'unknown_dataset'],
    [{ dataset: 'bookings', format: 'doc' }, 422, 'unknown_format'],
    [{ dataset: 'bookings', format: 'csv', columns: ['booking_id', 'password'] }, 400, 'malformed'],
    [{ dataset: 'bookings', format: 'csv', columns: ['kind', 'kind'] }, 400, 'malformed'],
    [{ dataset: 'bookings', format: 'csv', filter: { values: { religion: ['x'] } } }, 400, 'malformed'],
    [{ dataset: 'bookings', format: 'csv', zone: 'Mars/Base' }, 400, 'malformed'],
    [{ dataset: 'my-bookings', format: 'csv' }, 403, 'other_side'],
  ])('%j is refused with %i %s', async (asked, status, code) => {
    expect(problem(await rita().post('exports', asked))).toEqual({ status, code });
  });

  test('by those without the role', async () => {
    const hana = memberOf(installation, 'acme')('hana', 'interviewer');
    expect(problem(await hana.post('exports', { dataset: 'bookings', format: 'csv' }))).toEqual({ status: 403, code: 'role_not_allowed' });
    expect(problem(await alan().post('exports', { dataset: 'outcomes', format: 'csv' }))).toEqual({
      status: 403,
      code: 'role_not_allowed',
    });
  });
});

test('a file is its owner’s alone, told of as it grows, and gone when it is not wanted any more', async () => {
  const answer = await requested(rita(), { dataset: 'bookings', format: 'xlsx' });
  const { exportId } = answer;
  const events = String((await rita().get(`exports/${exportId}/progress`, { after: answer })).body);
  const told = [...events.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as ExportView);
  expect(told.at(-1)).toMatchObject({ exportId, status: 'completed', progress: { rows: 2, total: 2 } });
  const { address } = await linkTo(rita(), { exportId });
  for (const other of [alan(), memberOf(installation, 'globex')('gus', 'owner'), candidate(installation, 'rita')]) {
    expect(problem(await other.get(`exports/${exportId}`))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await other.post(`exports/${exportId}/link`))).toEqual({ status: 404, code: 'unknown_export' });
    expect(problem(await other.delete(`exports/${exportId}`))).toEqual({ status: 404, code: 'unknown_export' });
  }
  good(await rita().delete(`exports/${exportId}`));
  expect((await fetched(installation, address)).status).toBe(410);
});

test('whoever is erased takes the files along that name them', async () => {
  await booked(installation, { bookingId: 'b9', guestId: 'eve', start: '2026-03-12T09:00:00.000Z' }, 'Eve Evans');
  await shown<ExportRowsView>(
    () => rita().get('export-rows/bookings'),
    ({ rows }) => expect(rows.map((row) => row['booking_id'])).toContain('b9'),
  );
  const file = await made(rita(), { dataset: 'bookings', format: 'csv' });
  const { address } = await linkTo(rita(), file);
  expect((await fetched(installation, address)).text).toContain('Eve Evans');
  const asked = { person: 'eve', round: 1, services: ['analytics'] };
  await receive(installation, 'analytics', published(erasureStream, 'eve', [{ type: 'PersonErasureRequested', data: asked }]));
  await shown<ExportView>(
    () => rita().get(`exports/${file.exportId}`),
    ({ status }) => expect(status).toBe('removed'),
  );
  expect((await fetched(installation, address)).status).toBe(410);
  const left = installation.database('analytics');
  await eventually(async () => expect(await left.collection('export_parts').countDocuments({ people: 'eve' })).toBe(0));
  const anew = await made(rita(), { dataset: 'bookings', format: 'csv', columns });
  expect((await fileOf(installation, rita(), anew)).text).toMatch(/^b9,confirmed,2026-03-12T09:00:00.000Z,2026-03-12T09:00:00,\r$/m);
});
