import { expect, test } from '@jest/globals';
import { rows, soak } from '../rows.mjs';
import { chaosOptions } from './options.mjs';
import { summary } from './summary.mjs';

test('without options every row runs once, with some seed', () => {
  const { rows: chosen, times, seed } = chaosOptions([]);
  expect({ chosen, times }).toEqual({ chosen: rows, times: 1 });
  expect(Number.isSafeInteger(seed)).toBe(true);
});

test('rows, seed and times are chosen', () => {
  const { rows: chosen, seed, times } = chaosOptions(['--row', '6,4', '--seed', '7', '--times', '3']);
  expect({ numbers: chosen.map(({ row }) => row), seed, times }).toEqual({ numbers: [4, 6], seed: 7, times: 3 });
});

test('the soak runs alone, unless rows are named', () => {
  expect(chaosOptions(['--soak', '30'])).toMatchObject({ minutes: 30, rows: [soak] });
  expect(chaosOptions(['--soak', '1', '--row', '4']).rows.map(({ row }) => row)).toEqual([4, 21]);
});

test.each([
  [['--row', '18'], 'There is no row 18.'],
  [['--row', 'x'], 'There is no row NaN.'],
  [['--seed', '1.5'], '--seed takes a whole number, at least 0.'],
  [['--times', '0'], '--times takes a whole number, at least 1.'],
  [['--soak', 'long'], '--soak takes a whole number, at least 1.'],
  [['--colour'], "Unknown option '--colour'"],
])('%j is refused in words', (args, message) => {
  expect(() => chaosOptions(args)).toThrow(message);
});

test('the summary adds up what the oracle counted, and says how to have a failure again', () => {
  const counts = { acknowledged: 2, commits: 3, positions: 4, rows: 1, effects: 0 };
  const lines = summary([
    { row: 4, failure: 'broker away', seed: 9, passed: 2, failed: 0, counts: [counts, counts] },
    { row: 12, failure: 'sent again', seed: 10, passed: 1, failed: 1, counts: [] },
  ]);
  expect(lines).toEqual([
    '',
    'row  seed  tests     acknowledged  commits  positions  rows  effects  failure',
    '4    9     2 passed  4             6        8          2     0        broker away',
    '12   10    1 failed                                                   sent again',
    'again: npm run chaos -- --row 12 --seed 10',
  ]);
});
