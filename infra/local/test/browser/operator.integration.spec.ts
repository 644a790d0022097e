import type { ServiceName } from '@candor/contracts';
import { checkpointsIn, pendingJobsOf, projectionsIn } from '@candor/platform';
import { eventually } from '@candor/testing';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good, linkOf } from '../authorization/asking.ts';
import { saidBy } from '../command-line.ts';
import { button, heading, stageFor } from './stage.ts';
import { axe, type Visitor } from './visits.ts';

const stage = stageFor();
let address: string;

const databaseOf = (service: ServiceName) => stage.it.database(service) as never as Parameters<typeof pendingJobsOf>[0];

/** The rows of a projection that are read, where a spec can damage them. */
async function rowsOf(service: ServiceName, projection: string) {
  const place = await projectionsIn(databaseOf(service)).findOne({ _id: projection });
  return databaseOf(service).collection<{ _id: string; row: { schedules: unknown } }>(place?.collection ?? '');
}

async function visit(visitor?: Visitor): Promise<Page> {
  const page = await stage.visits.begin(visitor);
  await page.goto(address);
  return page;
}

beforeAll(async () => {
  const [said = ''] = await saidBy('operator-link --by olga', stage.it.env);
  address = new URL(said.split('\n')[0] ?? '').pathname;
});

afterEach(() => stage.visits.end());

test('an operator sees every service by the link that the command line printed, and has rows built anew', async () => {
  const page = await visit();
  await page.getByText('Everything is in order').waitFor();
  await page.getByText('By the link for olga, good until Monday, 2 March 2026').waitFor();
  for (const service of ['Gateway', 'Scheduling', 'Interviews', 'Feedback', 'Analytics']) await heading(page, service).waitFor();
  await page
    .getByText(/^All \d+ projections and reactors$/)
    .nth(1)
    .click();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Build anew: chat-types' }).click();
  await page.getByText('Built anew: chat-types. Readers see the new rows.').waitFor();
  const place = await projectionsIn(databaseOf('scheduling')).findOne({ _id: 'chat-types' });
  expect(place).toMatchObject({ generation: 2, building: null, requested: null });
});

test('rows that a newer program builds show how far they are', async () => {
  const feedback = databaseOf('feedback');
  await checkpointsIn(feedback).insertOne({ _id: 'projection:exchanges_v99_g99', position: 1 });
  const building = { collection: 'exchanges_v99_g99', version: 99, generation: 99 };
  await projectionsIn(feedback).updateOne({ _id: 'exchanges' }, { $set: { building } });
  const page = await visit();
  await heading(page, 'Rows that are built anew').waitFor();
  await page.getByText(/^1 of \d+ events\. Readers see the old rows until all are done\.$/).waitFor();
  expect(await axe(page)).toEqual([]);
  await projectionsIn(feedback).updateOne({ _id: 'exchanges' }, { $set: { building: null } });
  // a clock that moves waits for everybody who reads the log
  await checkpointsIn(feedback).deleteOne({ _id: 'projection:exchanges_v99_g99' });
  await heading(page, 'Rows that are built anew').waitFor({ state: 'detached' });
});

test('what a projection could not take is replayed, in vain until the cause is mended', async () => {
  const rows = await rowsOf('analytics', 'availability-supply');
  const { interviewer } = stage.acme;
  const damaged = { _id: `acme/${interviewer.person}` };
  const before = await eventually(async () => {
    const found = await rows.findOne(damaged);
    if (!found) throw new Error('the row is not there yet');
    return found;
  });
  await rows.updateOne(damaged, { $set: { 'row.schedules': null } });
  const weeklyHours = { tuesday: [{ start: '10:00', end: '12:00' }] };
  const asHost = await stage.doings.as(interviewer);
  good(await asHost.put('api/scheduling/availability/schedules/work/weekly-hours', { weeklyHours }));
  const page = await visit();
  await page.getByText('Somebody is needed: analytics').waitFor();
  const replay = page.getByRole('button', { name: /^Replay: scheduling\/availability\/acme\/.+ for availability-supply$/ });
  await replay.waitFor();
  expect(await axe(page)).toEqual([]);
  await replay.click();
  await page.getByText(/^Version \d+ still fails:$/).waitFor();
  expect(await axe(page)).toEqual([]);
  await rows.updateOne(damaged, { $set: { 'row.schedules': before.row.schedules } });
  await replay.click();
  await page.getByText(/ went through for availability-supply: 1 commit\.$/).waitFor();
  await page.getByText('Everything is in order').waitFor();
  const minutes = { ...before.row, minutes: expect.objectContaining({ monday: 0, tuesday: 120 }), schedules: expect.anything() };
  expect((await rows.findOne(damaged))?.row).toEqual(minutes);
});

test('a job that failed is tried again', async () => {
  const jobs = pendingJobsOf(databaseOf('scheduling'));
  const { bookingId } = await stage.doings.hold('hello', '2026-03-03T10:00:00Z');
  const data = await eventually(async () => {
    const found = await jobs.findOneAndUpdate({ name: 'expire-hold', id: { $regex: bookingId } }, { $set: { data: {} } });
    if (!found) throw new Error('nothing ends the hold yet');
    return found.data;
  });
  await stage.it.moveClock('2026-03-02T09:30:00.000Z');
  const page = await visit({ locale: 'de-DE' });
  await heading(page, 'Gescheiterte Aufträge').waitFor();
  expect(await axe(page)).toEqual([]);
  await jobs.updateOne({ name: 'expire-hold', id: { $regex: bookingId } }, { $set: { data } });
  await page.getByRole('button', { name: /^Noch einmal versuchen: expire-hold/ }).click();
  await page.getByText(/^expire-hold .+ wird noch einmal versucht\.$/).waitFor();
  await page.getByText('Alles ist in Ordnung').waitFor();
  await eventually(async () => expect(await jobs.countDocuments({ name: 'expire-hold', id: { $regex: bookingId } })).toBe(0));
});

test('a link that is too old opens nothing', async () => {
  const claims = { purpose: 'operator', subject: 'olga', person: 'operator-olga', expiresAt: '2026-03-02T09:10:00.000Z' };
  const { 'candor-link': token = '' } = await linkOf(stage.it, claims);
  stage.visits.expectInVain(/^410 \/api\/\w+\/operations$/);
  const page = await stage.visits.begin();
  await page.goto(`/l/${token}`);
  await heading(page, 'This link has expired').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto('/status');
  await page.getByText('npm run candor -- operator-link').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await button(page, 'Build anew').count()).toBe(0);
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
