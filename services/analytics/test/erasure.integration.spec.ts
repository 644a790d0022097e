import { erasureStream, type ReleasedCellView } from '@candor/contracts';
import { eventually, good, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { Market } from './market.ts';

jest.setTimeout(600_000);

const inMarch = '2026-03-10T10:00:00.000Z';
let installation: TestInstallation;
let market: Market;
const collection = (name: string) => installation.database('analytics').collection(name).find().toArray();
const sentiment = async () =>
  good<ReleasedCellView>(await market.member('anna', 'acme').get('figures/one?signal=candidate-sentiment&window=2026-03'));

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], { testClock: '2026-03-20T09:00:00.000Z' });
  market = new Market(installation);
  for (let index = 0; index < 7; index++) {
    market.verified(`p${index}`);
    market.met(`c${index}`, { guestId: `p${index}`, organizationId: 'acme', at: inMarch, score: 9 });
    market.booked(`c${index}`, `p${index}`, 'acme', inMarch);
  }
  await market.arrive();
  await installation.moveClock('2026-04-03T09:00:00.000Z');
});

afterAll(() => installation?.close());

test('who is erased is in no state and no ledger any more, and what was released stays', async () => {
  const before = await sentiment();
  expect(before).toMatchObject({ status: 'shown', n: 7 });
  const named = async () =>
    JSON.stringify(await Promise.all(['signal_rows', 'signal_counted', 'release_ledger', 'figures_seen'].map(collection)));
  expect(await named()).toContain('"p3"');
  market.tell(erasureStream, 'p3', '2026-04-03T09:00:00.000Z', 'live', {
    type: 'PersonErasureRequested',
    data: { person: 'p3', round: 1, services: ['analytics'] },
  });
  await market.arrive();
  await eventually(
    async () => {
      const acknowledged = await installation
        .database('analytics')
        .collection('commits')
        .findOne({ stream: 'analytics/erasure-acknowledgement/p3' });
      expect(acknowledged).not.toBeNull();
    },
    { every: 300, within: 300_000 },
  );
  expect(await named()).not.toMatch(/"p3"|\|p3\|/);
  expect(await sentiment()).toEqual(before);
  await installation.moveClock('2026-05-03T09:00:00.000Z');
  expect(await sentiment()).toEqual(before);
});
