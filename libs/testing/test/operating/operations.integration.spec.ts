import type { FailedJobsView, HandlerReport, ParkedStreamView, ServiceReport } from '@candor/contracts';
import { Links } from '@candor/platform';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually } from '../../src/eventually.ts';
import type { Answer } from '../../src/services/http-client.ts';
import { startServices, type TestInstallation } from '../../src/services/start-services.ts';
import { tally } from '../projecting/tally.ts';
import { broken, OperatedModule, sent } from './operated.module.ts';

jest.setTimeout(180_000);

const now = '2026-03-02T09:00:00.000Z';
const handler = 'projection:tallies';
let here: TestInstallation;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  here = await startServices([OperatedModule], { testClock: now });
  headers = await showing({});
});
afterAll(() => here?.close());

/** An operator's link, or one that is something else. */
async function showing({ purpose = 'operator', expiresAt = '2026-03-02T17:00:00.000Z' }): Promise<Readonly<Record<string, string>>> {
  const links = new Links(Buffer.from(here.env['CANDOR_MASTER_KEY'] ?? '', 'base64'));
  return { 'candor-link': await links.sign({ purpose, subject: 'olga', person: 'operator-olga', expiresAt }) };
}

const ask = <Body>(path: string): Promise<Body> =>
  here
    .client('scheduling')
    .get(`operations${path}`, { headers })
    .then(({ status, body }) => {
      expect(status).toBe(200);
      return body as Body;
    });
const tell = (path: string, body: unknown): Promise<Answer> => here.client('scheduling').post(`operations/${path}`, body, { headers });
const add = (id: string, amount: number): Promise<Answer> => here.client('scheduling').post(`tallies/${id}/add`, { amount });
const reported = async (): Promise<HandlerReport | undefined> =>
  (await ask<ServiceReport>('')).handlers.find((report) => report.handler === handler);
const parkedStreams = async (): Promise<readonly ParkedStreamView[]> => (await ask<{ items: ParkedStreamView[] }>('/parked')).items;
const rows = async () => {
  const place = await here
    .database('scheduling')
    .collection<{ _id: string; collection: string }>('projections')
    .findOne({ _id: 'tallies' });
  return await here
    .database('scheduling')
    .collection(place?.collection ?? '')
    .find()
    .sort({ _id: 1 })
    .toArray();
};

describe('operations', () => {
  test.each([
    ['no link', async () => ({}), 401, 'link_needed'],
    ['an expired link', () => showing({ expiresAt: '2026-03-02T08:59:00.000Z' }), 410, 'link_expired'],
    ['a link for something else', () => showing({ purpose: 'booking-host' }), 403, 'link_not_for_this'],
    ['a link of nobody', async () => ({ 'candor-link': 'eyJh.eyJi.c2ln' }), 401, 'link_invalid'],
  ])('with %s show and do nothing', async (_, credentials, status, code) => {
    const shown = { headers: await credentials() };
    const client = here.client('scheduling');
    const answers = await Promise.all([
      ...['', '/parked', '/failed-jobs'].map((path) => client.get(`operations${path}`, shown)),
      client.post('operations/parked/replay', { handler, stream: tally('a') }, shown),
      client.post('operations/failed-jobs/retry', { key: 'letters/send-letter/a' }, shown),
      client.post('operations/rebuilds', { projection: 'tallies' }, shown),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ status, body: { code } });
  });

  test('are not for members either, whatever they are', async () => {
    const owner = here.client('scheduling', { person: 'olga', memberships: [{ organization: 'acme', role: 'owner' }] });
    expect(await owner.get('operations')).toMatchObject({ status: 401, body: { code: 'link_needed' } });
  });
});

test('a parked stream is seen with its reason, and replayed until nothing of it waits', async () => {
  broken.stream = tally('bad');
  for (const amount of [1, 2]) await add('bad', amount);
  await add('good', 5);
  const [parked] = await eventually(async () => {
    const found = await parkedStreams();
    expect(found).toMatchObject([{ commits: 2 }]);
    return found;
  });
  const error = { name: 'TypeError', message: 'no total for <address>' };
  expect(parked).toMatchObject({ handler, stream: tally('bad'), from: 1, to: 2, parkedAt: now, error });
  expect(await reported()).toMatchObject({ parkedStreams: 1, rows: { generation: 1 } });
  const wanted = { handler, stream: tally('bad') };
  expect(await tell('parked/replay', wanted)).toMatchObject({ status: 200, body: { commits: 0, stillFails: { version: 1, error } } });
  broken.stream = '';
  expect(await tell('parked/replay', wanted)).toMatchObject({ status: 200, body: { commits: 2, stillFails: null } });
  expect(await parkedStreams()).toEqual([]);
  expect((await rows()).find(({ _id }) => String(_id) === 'bad')).toMatchObject({ row: { total: 3 } });
  expect(await tell('parked/replay', wanted)).toMatchObject({ status: 404, body: { code: 'not_parked' } });
  expect(await tell('parked/replay', { ...wanted, handler: 'tallies' })).toMatchObject({ status: 404, body: { code: 'unknown_handler' } });
  expect(here.logs.find((line) => line.includes('an operator had a parked stream replayed'))).toContain('"by":"olga"');
});

test('parked streams come page by page', async () => {
  broken.stream = tally('first');
  await add('first', 1);
  await eventually(async () => expect(await parkedStreams()).toHaveLength(1));
  broken.stream = tally('second');
  await add('second', 1);
  await eventually(async () => expect(await parkedStreams()).toHaveLength(2));
  const { items, next } = await ask<{ items: ParkedStreamView[]; next: string }>('/parked?limit=1');
  const rest = await ask<{ items: ParkedStreamView[]; next: null }>(`/parked?limit=1&cursor=${encodeURIComponent(next)}`);
  expect([...items, ...rest.items].map(({ stream }) => stream)).toEqual([tally('first'), tally('second')]);
  expect(rest.next).toBeNull();
  broken.stream = '';
  for (const stream of ['first', 'second'])
    expect(await tell('parked/replay', { handler, stream: tally(stream) })).toMatchObject({ status: 200 });
});

test('a job that failed is seen with its reason, and tried again', async () => {
  broken.letters = true;
  await here.client('scheduling').post('tallies/ana/letter');
  const { items } = await eventually(async () => {
    const failed = await ask<FailedJobsView>('/failed-jobs');
    expect(failed.items).toHaveLength(1);
    return failed;
  });
  expect(items[0]).toMatchObject({ job: 'send-letter', id: 'ana', attempts: 1, reason: 'Error: <address> is refused', failedAt: now });
  expect(await ask<ServiceReport>('')).toMatchObject({ failedJobs: 1 });
  broken.letters = false;
  const key = items[0]?.key ?? '';
  expect(await tell('failed-jobs/retry', { key })).toMatchObject({ status: 204 });
  await eventually(() => expect(sent).toEqual(['ana']));
  expect(await ask<FailedJobsView>('/failed-jobs')).toEqual({ items: [] });
  expect(await tell('failed-jobs/retry', { key })).toMatchObject({ status: 404, body: { code: 'unknown_job' } });
});

test('rows are built anew, and the report says when they are', async () => {
  const before = await rows();
  expect(await tell('rebuilds', { projection: 'tallies' })).toMatchObject({ status: 202, body: { projection: 'tallies', generation: 1 } });
  expect(await tell('rebuilds', { projection: 'tallies' })).toMatchObject({ status: 202 });
  await eventually(async () => expect(await reported()).toMatchObject({ rows: { generation: 2 }, rebuild: null, asked: null }));
  expect(await rows()).toEqual(before);
  expect(await tell('rebuilds', { projection: 'others' })).toMatchObject({ status: 404, body: { code: 'unknown_projection' } });
  expect(await tell('rebuilds', {})).toMatchObject({ status: 400, body: { code: 'malformed' } });
});

test('a stream that is parked for rows of another version is not replayed into them', async () => {
  broken.stream = tally('late');
  await add('late', 1);
  await eventually(async () => expect(await parkedStreams()).toHaveLength(1));
  const projections = here.database('scheduling').collection<{ _id: string; version: number }>('projections');
  await projections.updateOne({ _id: 'tallies' }, { $set: { version: 9 } });
  // where rows are is looked up once a second
  await eventually(async () =>
    expect(await tell('parked/replay', { handler, stream: tally('late') })).toMatchObject({ status: 409, body: { code: 'other_rows' } }),
  );
  await projections.updateOne({ _id: 'tallies' }, { $set: { version: 1 } });
  broken.stream = '';
  await eventually(async () => expect(await tell('parked/replay', { handler, stream: tally('late') })).toMatchObject({ status: 200 }));
});

test('a rebuild that nobody does yet is told of, and not asked for again', async () => {
  const projections = here.database('scheduling').collection<{ _id: string }>('projections');
  // a newer program builds: this one leaves that alone
  const building = { collection: 'tallies_v9_g9', version: 9, generation: 9 };
  await projections.updateOne({ _id: 'tallies' }, { $set: { building } });
  expect(await reported()).toMatchObject({ rebuild: { version: 9, generation: 9, position: 0 }, asked: null });
  expect(await tell('rebuilds', { projection: 'tallies' })).toMatchObject({ status: 202 });
  expect(await reported()).toMatchObject({ asked: null });
});
