import {
  confidenceStream,
  exchangeStream,
  type MyMarketView,
  type OwnFigureView,
  outcomeStream,
  type SignalDefinitionView,
  selfEstimateStream,
} from '@candor/contracts';
import { eventually, good, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { Market } from './market.ts';

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
      expect(figure(seen, 'own-network')).toMatchObject({ n: 3, value: 1 / 3 });
      expect(figure(seen, 'own-outcomes')).toMatchObject({ n: 3, value: 1 });
    },
    { every: 100, within: 300_000 },
  );
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
