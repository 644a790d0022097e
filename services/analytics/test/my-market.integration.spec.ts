import {
  type CellDimensions,
  confidenceStream,
  contactStream,
  type ExportCatalogueView,
  exchangeStream,
  type MyMarketView,
  type OwnFigureView,
  outcomeStream,
  type SignalDefinitionView,
  satisfactionStream,
  selfEstimateStream,
} from '@candor/contracts';
import { eventually, good, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { Market } from './market.ts';
import { releasedCell } from './released-cell.ts';

jest.setTimeout(600_000);

const at = '2026-03-10T10:00:00.000Z';
let installation: TestInstallation;
let market: Market;

const view = async () => good<MyMarketView>(await market.candidate('ana').get('my-market'));
const figure = ({ figures }: MyMarketView, signal: string): OwnFigureView | undefined => figures.find((one) => one.signal === signal);

function met(organizationId: string, tagged: boolean): void {
  const [conversationId, hostId] = [`with-${organizationId}`, `host-of-${organizationId}`];
  market.met(conversationId, { guestId: 'ana', organizationId, at, roleFamily: 'data', score: 9 });
  market.booked(conversationId, 'ana', organizationId, at);
  if (!tagged) return;
  const pair = { exchangeId: `${conversationId}.${hostId}`, conversationId, organizationId, kind: 'exploratory', hostId, guestId: 'ana' };
  const answers = { scales: { listening: 3 }, texts: {}, moments: [], expectations: {}, flagged: [], heldBack: [] };
  const host = { ...answers, skills: [{ term: 'Rust', verdict: 'stood-out' }] };
  const data = { ...pair, formVersion: 1, revealedAt: at, why: 'both', host, guest: null };
  market.tell(exchangeStream, pair.exchangeId, at, 'live', { type: 'ExchangeRevealed', data });
  const estimate = { exchangeId: pair.exchangeId, authorId: 'ana', side: 'guest', estimates: { listening: 4 } };
  market.tell(selfEstimateStream, `${pair.exchangeId}/guest`, at, 'live', { type: 'SelfEstimatePublished', data: estimate });
  const sure = { conversationId, personId: 'ana', confidence: 2 };
  market.tell(confidenceStream, `${conversationId}/ana`, at, 'live', { type: 'ConfidencePublished', data: sure });
  const outcome = { conversationId, organizationId, side: 'guest', recorderId: 'ana', note: null };
  const kinds = organizationId === 'acme' ? ['referred', 'follow-up'] : ['follow-up'];
  const told = kinds.map((kind) => ({ type: 'OutcomeRecorded', data: { ...outcome, kind } }));
  market.tell(outcomeStream, `${conversationId}/guest`, at, 'live', ...told);
}

const contact = (contactId: string, more: object = {}) => {
  const data = { personId: 'ana', contactId, conversationId: null, throughId: null, ledTo: [], ...more };
  market.tell(contactStream, `ana/${contactId}`, at, 'live', { type: 'ContactPublished', data });
};
const checkedIn = (day: string, satisfaction: number) => {
  const data = { personId: 'ana', day, satisfaction };
  market.tell(satisfactionStream, `ana/${day}`, at, 'live', { type: 'SatisfactionPublished', data });
};

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], { testClock: '2026-03-20T09:00:00.000Z' });
  market = new Market(installation);
  for (const organizationId of ['acme', 'bolt']) met(organizationId, true);
  await market.arrive();
});

afterAll(() => installation?.close());

test('own figures are there at once; what hosts said, when it is of three employers', async () => {
  const first = await eventually(
    async () => {
      const seen = await view();
      expect(figure(seen, 'own-reliability')).toMatchObject({ n: 2, value: 1, basedOn: 'yours', sentence: 'You kept 2 of 2 chats.' });
      expect(figure(seen, 'own-skills-tagged')).toBeDefined();
      return seen;
    },
    { every: 100, within: 300_000 },
  );
  expect(figure(first, 'own-skills-tagged')).toMatchObject({ value: null, n: 0, notYet: expect.stringContaining('3 employers') });
  met('core', true);
  await market.arrive();
  const third = await eventually(
    async () => {
      const seen = await view();
      expect(figure(seen, 'own-skills-tagged')).toMatchObject({ n: 3 });
      return seen;
    },
    { every: 100, within: 300_000 },
  );
  expect(figure(third, 'own-skills-tagged')).toMatchObject({ dimensions: { skill: 'skill/rust' }, value: 1, notYet: null });
  expect(third.market).toEqual([]);
  expect(third.roleFamily).toBe('data');
  await eventually(
    async () => {
      const seen = await view();
      const all = (signal: string) => seen.figures.filter((one) => one.signal === signal);
      expect(figure(seen, 'own-seen')).toMatchObject({ dimensions: {}, n: 3, value: 1 });
      expect(all('own-confidence').map(({ dimensions, n, value }) => [dimensions['when'], n, value])).toEqual([
        ['before', 3, 2],
        ['after', 3, 4],
        ['change', 3, 2],
      ]);
      expect(figure(seen, 'own-network')).toMatchObject({ n: 3, value: null, parts: [{ name: 'referred', value: 1 / 3, n: 3 }] });
      expect(figure(seen, 'own-outcomes')).toMatchObject({ n: 3, value: 1 });
    },
    { every: 100, within: 300_000 },
  );
});

test('contacts and check-ins are told to whose they are, and taken back', async () => {
  contact('c-dune', { conversationId: 'with-acme', ledTo: ['with-core'] });
  contact('c-elm', { throughId: 'c-dune', ledTo: ['with-bolt'] });
  for (const [month, satisfaction] of [4, 4, 3, 3, 3, 2, 2, 1].entries()) checkedIn(`2025-0${month + 1}-15`, satisfaction);
  await market.arrive();
  const network = (seen: MyMarketView) =>
    figure(seen, 'own-network')?.parts.map(({ name, value, n }) => [name, Math.round(value * 100) / 100, n]);
  await eventually(
    async () => {
      const seen = await view();
      expect(figure(seen, 'own-network')).toMatchObject({ n: 3, value: 1 / 3, notYet: null });
      expect(network(seen)).toEqual([
        ['contacts per conversation', 0.33, 3],
        ['came about through a contact', 0.67, 3],
        ['longest chain', 3, null],
        ['referred', 0.33, 3],
      ]);
      expect(figure(seen, 'own-satisfaction')).toMatchObject({
        n: 8,
        value: 1,
        notYet: null,
        sentence: expect.stringContaining(' fall by '),
      });
    },
    { every: 100, within: 300_000 },
  );
  const of = { personId: 'ana', contactId: 'c-elm' };
  market.tell(contactStream, 'ana/c-elm', at, 'live', { type: 'ContactRetracted', data: of });
  const day = { personId: 'ana', day: '2025-08-15' };
  market.tell(satisfactionStream, 'ana/2025-08-15', at, 'live', { type: 'SatisfactionRetracted', data: day });
  await market.arrive();
  await eventually(
    async () => {
      const seen = await view();
      expect(network(seen)?.slice(1, 3)).toEqual([
        ['came about through a contact', 0.33, 3],
        ['longest chain', 2, null],
      ]);
      expect(figure(seen, 'own-satisfaction')).toMatchObject({ n: 7, value: 2, notYet: 'a course needs 8 check-ins' });
    },
    { every: 100, within: 300_000 },
  );
});

test('of contacts and check-ins nothing is in what is counted about groups or made into files', async () => {
  await installation.moveClock('2026-04-03T09:00:00.000Z');
  const database = installation.database('analytics');
  const holding = await Promise.all(
    (await database.listCollections().toArray()).map(async ({ name }) =>
      /c-dune|2025-01-15/.test(JSON.stringify(await database.collection(name).find().toArray())) ? [name] : [],
    ),
  );
  // the log as it came in, and one set of rows for each of the two
  expect(holding.flat().toSorted()).toEqual(['commits', expect.stringMatching(/own-check-ins/), expect.stringMatching(/own-contacts/)]);
  const { datasets } = good<ExportCatalogueView>(await market.candidate('ana').get('export-catalogue'));
  const columns = datasets.flatMap(({ key, columns }) => columns.map((column) => `${key} ${column.key}`));
  expect(columns.length).toBeGreaterThan(10);
  expect(columns.filter((name) => /contact|through|check|satisf/.test(name))).toEqual([]);
});

test('of every signal of the market there is what concerns oneself, however much was released, and it is said of which there is more', async () => {
  const skills = (signal: string, count: number, more: CellDimensions = {}) =>
    Array.from({ length: count }, (_, n) => releasedCell(signal, '2026-Q1', { skill: `skill/s${n}`, ...more }, 10 + n));
  const released = installation.database('analytics').collection<ReturnType<typeof releasedCell>>('released_cells');
  await released.insertMany([
    ...skills('skills-in-demand', 520),
    ...skills('skills-in-demand', 20, { roleFamily: 'data' }),
    ...skills('skills-in-demand', 20, { roleFamily: 'sales' }),
    ...skills('skills-in-demand', 20, { industry: 'software' }),
    ...skills('missing-skill', 300),
    releasedCell('skills-in-demand', '2025-Q4', { skill: 'skill/s1' }, 10),
    releasedCell('market-worth', '2025-Q3', { currency: 'EUR' }, 10),
    releasedCell('market-worth', '2025-Q3', { currency: 'EUR', country: 'DE' }, 10),
  ]);
  const seen = await view();
  const of = (wanted: string) => seen.market.filter(({ signal }) => signal === wanted);
  expect(of('market-worth').map(({ dimensions }) => dimensions)).toEqual([{ currency: 'EUR' }]);
  expect(of('missing-skill')).toHaveLength(300);
  expect(seen.cutShort).toEqual(['skills-in-demand']);
  const wanted = of('skills-in-demand');
  expect(new Set(wanted.map(({ window }) => window))).toEqual(new Set(['2026-Q1']));
  const kinds = Map.groupBy(wanted, ({ dimensions: { skill: _skill, ...others } }) => JSON.stringify(others));
  expect([...kinds].map(([key, cells]) => [key, cells.length])).toEqual([
    ['{"roleFamily":"data"}', 20],
    ['{}', 480],
  ]);
  // those of the fewest people are left out
  expect(Math.min(...(kinds.get('{}') ?? []).map(({ n }) => n ?? 0))).toBe(50);
});

test('is for candidates alone, each about themself', async () => {
  expect(good<MyMarketView>(await market.candidate('ben').get('my-market')).figures.filter(({ n }) => n > 0)).toEqual([]);
  expect(problem(await market.member('anna', 'acme').get('my-market'))).toEqual({ status: 403, code: 'other_side' });
});

test('the catalogue says of every figure what it is and how it is guarded', async () => {
  const { items } = good<{ items: readonly SignalDefinitionView[] }>(await market.candidate('ana').get('signals'));
  expect(items.length).toBeGreaterThanOrEqual(25);
  for (const item of items)
    expect([item.title, item.definition, item.measure, item.uncertainty, item.guard].filter((text) => text.length < 4)).toEqual([]);
  expect(good(await market.candidate('ana').get('signals/own-story'))).toMatchObject({ scope: 'own' });
  expect(problem(await market.candidate('ana').get('signals/none'))).toEqual({ status: 404, code: 'not_found' });
});
