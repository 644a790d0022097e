import { expect, test } from '@jest/globals';
import {
  leastRows,
  type MarketFigure,
  marketRows,
  type OwnFigure,
  ownSignals,
  payPosition,
  reportSections,
  scaleOf,
  sections,
} from './own-market.ts';
import { isOfDemo, newestOf } from './use-demo-market.ts';

const own = (signal: string, more: Partial<OwnFigure>): OwnFigure => ({
  signal,
  title: signal,
  definition: `what ${signal} is`,
  basedOn: 'yours',
  dimensions: {},
  unit: 'ratio',
  n: 4,
  value: 0.5,
  interval: null,
  parts: [],
  notYet: null,
  sentence: '',
  ...more,
});
const cell = (
  signal: string,
  dimensions: Readonly<Record<string, string>>,
  value: number,
  more: Partial<MarketFigure> = {},
): MarketFigure => ({
  id: `${signal} ${JSON.stringify(dimensions)}`,
  signal,
  version: 1,
  audience: 'candidate',
  scope: 'market',
  organizationId: null,
  demo: false,
  dimensions,
  window: '2026-Q1',
  status: 'shown',
  fallback: null,
  unit: 'ratio',
  n: 12,
  value,
  interval: null,
  parts: [],
  responseRate: null,
  releasedAt: '2026-04-02T06:00:00.000Z',
  restatedFrom: null,
  sentence: '',
  link: '',
  ...more,
});

const of = (market: readonly MarketFigure[], roleFamily: 'data' | 'design' | null = null) => ({ market: [...market], roleFamily });

test('what cannot be said yet is there as too few, what is not known at all is left out', () => {
  const figures = [own('own-story', { value: null, notYet: 'three employers' }), own('own-network', {})];
  expect(ownSignals(['own-story', 'own-variants', 'own-network'], figures)).toMatchObject([
    { signal: 'own-story', isTooFew: true, figures: [] },
    { signal: 'own-network', isTooFew: false, figures: [{ value: 0.5 }] },
  ]);
});

test('skills of the market come in order, each once, and those that are glossed over after them', () => {
  const market = [
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name, index) =>
      cell('skills-in-demand', { skill: `skill/${name}` }, 0.9 - index / 20),
    ),
    cell('skills-in-demand', { skill: 'skill/a', kind: 'fit' }, 0.99),
    cell('skills-in-demand', { skill: 'skill/z' }, 0.1, { status: 'too-few', value: null }),
  ];
  expect(marketRows('skills-in-demand', of(market)).map(({ dimensions }) => dimensions['skill'])).toEqual(
    'abcdefgh'.split('').map((name) => `skill/${name}`),
  );
  expect(leastRows('skills-in-demand', of(market)).map(({ dimensions }) => dimensions['skill'])).toEqual(['skill/j', 'skill/i']);
  expect(marketRows('missing-skill', of(market))).toEqual([]);
});

test('skills are those of the role family that one’s own chats are mostly about, where they may be shown, and otherwise of all', () => {
  const market = [
    cell('skills-in-demand', { skill: 'skill/a' }, 0.5),
    cell('skills-in-demand', { skill: 'skill/a', roleFamily: 'data' }, 0.9),
    cell('missing-skill', { skill: 'skill/a' }, 0.2),
  ];
  const values = (signal: 'skills-in-demand' | 'missing-skill', roleFamily: 'data' | 'design' | null) =>
    marketRows(signal, of(market, roleFamily)).map(({ value }) => value);
  expect(values('skills-in-demand', 'data')).toEqual([0.9]);
  expect(values('missing-skill', 'data')).toEqual([0.2]);
  expect([values('skills-in-demand', 'design'), values('skills-in-demand', null)]).toEqual([[0.5], [0.5]]);
});

test('where hosts gave several answers, the most frequent one stands for them, unless it is several', () => {
  const part = (name: string, value: number) => ({ name, value, n: 20, interval: { low: value - 0.1, high: value + 0.1 } });
  const asked = (topic: string, parts: MarketFigure['parts']) =>
    cell('what-hosts-answer', { topic, form: 'yes-no' }, 0, { value: null, parts: [...parts] });
  const market = [
    asked('pay', [part('no', 0.3), part('yes', 0.6), part('other answers', 0.1)]),
    asked('growth', [part('other answers', 1)]),
    asked('role', []),
  ];
  expect(marketRows('what-hosts-answer', of(market))).toMatchObject([
    { dimensions: { topic: 'pay', form: 'yes-no', answer: 'yes' }, value: 0.6, interval: { low: 0.5, high: 0.7 } },
  ]);
});

test('one’s own offer lies between quantiles of the same currency, in the coarsest cell', () => {
  const part = (name: string, value: number) => ({ name, value, n: 20, interval: null });
  const parts = [part('lower quarter below', 6_000_000), part('median', 7_000_000), part('upper quarter above', 8_000_000)];
  const market = [
    cell('market-worth', { currency: 'EUR', country: 'DE' }, 1, { parts: [] }),
    cell('market-worth', { currency: 'EUR' }, 7_000_000, { parts }),
    cell('market-worth', { currency: 'GBP' }, 1),
  ];
  const position = payPosition(7_500_000, 'EUR', market);
  expect(position).toMatchObject({
    rank: 2,
    quantiles: [{ name: 'lower quarter below' }, { name: 'median' }, { name: 'upper quarter above' }],
  });
  expect(position?.least).toBeLessThan(6_000_000);
  expect(payPosition(7_500_000, 'USD', market)).toBeUndefined();
});

test('what is drawn has a scale', () => {
  expect(scaleOf('ratio', 'own-story')).toEqual({ least: 0, most: 1, from: 0 });
  expect(scaleOf('difference', 'own-seen')).toEqual({ least: -4, most: 4, from: 0 });
  expect(scaleOf('money', 'own-offers')).toBeUndefined();
});

test('how content somebody is where they work stands on their page, and on no report', () => {
  const ownOf = (all: readonly { readonly own: readonly string[] }[]) => all.flatMap(({ own }) => own);
  expect(ownOf(sections)).toContain('own-satisfaction');
  expect(ownOf(reportSections)).toEqual(ownOf(sections).filter((key) => key !== 'own-satisfaction'));
});

test('of each signal the newest window is shown', () => {
  const market = [
    cell('skills-in-demand', { skill: 'skill/a' }, 0.5, { window: '2026-Q1' }),
    cell('skills-in-demand', { skill: 'skill/b' }, 0.5, { window: '2026-Q3' }),
    cell('market-worth', { currency: 'EUR' }, 1, { window: '2026-Q2' }),
  ];
  expect(newestOf(market).map(({ window }) => window)).toEqual(['2026-Q3', '2026-Q2']);
});

test.each([
  ['ada.adler.1@candidates.candor-demo.invalid', true],
  ['ada@candor-demo.invalid.example', false],
  [null, false],
])('whoever has the address %s is of the demonstration: %s', (address, is) => expect(isOfDemo(address)).toBe(is));

test('a change of ratings is told with its sign, and not on the scale of ratings', () => {
  const sure = (when: string, value: number) => own('own-confidence', { unit: 'rating', dimensions: { when }, value });
  const [confidence] = ownSignals(['own-confidence'], [sure('before', 3), sure('change', -0.4)]);
  expect(confidence?.figures.map(({ unit }) => unit)).toEqual(['rating', 'difference']);
});
