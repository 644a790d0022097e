import { expect, test } from '@jest/globals';
import { chartsOf } from './report-charts.ts';

const figure = (part: object) => ({ unit: 'ratio' as const, value: 0.5, interval: null, n: 4, dimensions: {}, ...part });
const name = ({ dimensions }: { readonly dimensions: Readonly<Record<string, string>> }) => Object.values(dimensions).join();

test('figures of one scale stand in one chart, with their intervals', () =>
  expect(
    chartsOf(
      [figure({ dimensions: { skill: 'a' }, interval: { low: 0.2, high: 0.8 } }), figure({ dimensions: { skill: 'b' }, n: 2 })],
      name,
    ),
  ).toEqual([
    {
      unit: 'ratio',
      currency: undefined,
      of: 'cells',
      rows: [
        { key: '{"skill":"a"}', name: 'a', value: 0.5, low: 0.2, high: 0.8, n: 4, before: null },
        { key: '{"skill":"b"}', name: 'b', value: 0.5, low: null, high: null, n: 2, before: null },
      ],
    },
  ]));

test('currencies are never on one scale, nor a change with what changes', () => {
  const money = (currency: string) => figure({ unit: 'money', dimensions: { currency }, value: 7_000_000 });
  expect(chartsOf([money('EUR'), money('CHF')], name).map(({ currency }) => currency)).toEqual(['EUR', 'CHF']);
  expect(chartsOf([figure({ unit: 'rating' }), figure({ unit: 'difference' })], name).map(({ unit }) => unit)).toEqual([
    'rating',
    'difference',
  ]);
});

test('what is of too few is not drawn', () => expect(chartsOf([figure({ value: null })], name)).toEqual([]));
