import { AnalyticsModule } from '@candor/analytics';
import { type ExportLinkView, type ExportView, type OwnExchangeView, type ReleasedCellsView, services } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { eventually, type HttpClient, type ServiceProcesses, startProcesses, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { good, through, tokenOf } from './authorization/asking.ts';
import { Doings, type Founded, now, patiently } from './authorization/world.ts';

jest.setTimeout(900_000);

/** Would talk again, of each guest: three promoters and one detractor of five. */
const scores = { ana: 10, bea: 9, cem: 9, dan: 8, eve: 3 } as const;
const guests = Object.keys(scores) as (keyof typeof scores)[];
const startOf = (guest: keyof typeof scores) => `2026-03-10T${String(9 + guests.indexOf(guest)).padStart(2, '0')}:00:00.000Z`;
const afterwards = '2026-03-10T18:00:00.000Z';
/** When figures of March are released. */
const nextMonth = '2026-04-02T09:00:00.000Z';

let it: TestInstallation;
let doings: Doings;
let acme: Founded;
const exchanges = new Map<string, string>();
const processes: ServiceProcesses[] = [];

const host = async (at: string): Promise<HttpClient> => through(it, await tokenOf(it, acme.interviewer, at));
const analyst = async (at: string): Promise<HttpClient> => through(it, await tokenOf(it, acme.analyst, at));
const sentiment = async (at: string) =>
  good<ReleasedCellsView>(await (await analyst(at)).get('api/analytics/figures?signal=candidate-sentiment')).items;

beforeAll(async () => {
  it = await startServices([GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule], { testClock: now });
  // each in a process of its own, as they run in containers
  await Promise.all(services.map((service) => it.stop(service)));
  processes.push(...(await Promise.all(services.map((service) => startProcesses(it, service, 1)))));
  doings = new Doings(it);
  acme = await doings.found('acme');
  const description = { name: 'Say hello', kind: 'exploratory', location: { kind: 'phone', instructions: 'We call you.' } };
  const assignment = { mode: 'single', host: { hostId: acme.interviewer.person } };
  await doings.offer(acme, { hello: { description, assignment, rules: { durations: [30] } } });
});

afterAll(async () => {
  await Promise.all(processes.map((one) => one.stop()));
  await it?.close();
});

test('five people book, come, and both sides of each conversation say what it was like', async () => {
  for (const guest of guests) {
    const { bookingId, link } = await doings.hold('hello', startOf(guest));
    const who = { name: `Guest ${guest}`, address: `${guest}@example.org`, zone: 'Europe/Lisbon' };
    good(await doings.byLink(link).post(`api/scheduling/bookings/${bookingId}/confirmation`, who));
    exchanges.set(guest, `api/feedback/exchanges/${bookingId}.${acme.interviewer.person}`);
  }
  await it.moveClock(afterwards);
  for (const [guest, exchange] of exchanges) {
    const link = await doings.mailedLink(`${guest}@example.org`, 'feedback/');
    const ofHost = { scales: { 'would-talk-again': 9, listening: 4 }, texts: { strengths: 'Clear about what comes next' } };
    good(await (await host(afterwards)).post(`${exchange}/submission`, { answers: ofHost }));
    const ofGuest = {
      scales: { 'would-talk-again': scores[guest as keyof typeof scores] },
      texts: { strengths: 'Took their time' },
    };
    good(await doings.byLink(link).post(`${exchange}/submission`, { answers: ofGuest }));
    await eventually(async () => {
      const { status } = good<OwnExchangeView>(await doings.byLink(link).get(exchange));
      expect(status).toBe('revealed');
    }, patiently);
  }
});

test('nothing of it is a figure before the month is over', async () => expect(await sentiment(afterwards)).toEqual([]));

test('then it is one, with how many it is of and how sure it is, and with nothing that tells them apart', async () => {
  await it.moveClock(nextMonth);
  const cells = await eventually(async () => {
    const found = (await sentiment(nextMonth)).filter(({ window, status }) => window === '2026-03' && status === 'shown');
    expect(found.length).toBeGreaterThan(0);
    return found;
  }, patiently);
  const whole = cells.find(({ dimensions }) => Object.keys(dimensions).length === 0);
  expect(whole).toMatchObject({ n: 5, value: 0.4, version: 1, organizationId: 'acme' });
  expect(whole?.interval?.low).toBeLessThan(0.4);
  expect(whole?.interval?.high).toBeGreaterThan(0.4);
});

test('an analyst exports it, and reads in the file what the page says', async () => {
  const asked = { dataset: 'figures', format: 'jsonl', filter: { values: { signal: ['candidate-sentiment'] } } };
  const by = await analyst(nextMonth);
  const { exportId } = await eventually(async () => good<ExportView>(await by.post('api/analytics/exports', asked)), patiently);
  await eventually(async () => {
    const { status } = good<ExportView>(await by.get(`api/analytics/exports/${exportId}`));
    expect(status).toBe('completed');
  }, patiently);
  const { address } = good<ExportLinkView>(await by.post(`api/analytics/exports/${exportId}/link`));
  const file = await (await fetch(new URL(new URL(address).pathname, it.url('gateway')))).text();
  const rows = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const cells = new Map((await sentiment(nextMonth)).map((cell) => [cell.id, cell]));
  expect(rows.map((row) => row['figure_id']).sort()).toEqual([...cells.keys()].sort());
  for (const row of rows) {
    const cell = cells.get(String(row['figure_id']));
    expect([row['n'], row['value'], row['sentence']]).toEqual([cell?.n ?? null, cell?.value ?? null, cell?.sentence ?? null]);
  }
  for (const guest of guests) expect(file).not.toContain(`${guest}@example.org`);
});
