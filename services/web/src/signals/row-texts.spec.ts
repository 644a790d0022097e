import { expect, test } from '@jest/globals';
import type { ChartRow } from './chart-rows.ts';
import { rowTexts } from './row-texts.ts';

const words = {
  value: (value: number) => `EUR ${value}`,
  n: (n: number, whole?: number) => (whole === undefined ? `n ${n}` : `${n} of ${whole}`),
};
const row = (name: string, n: number, more: Partial<ChartRow> = {}): ChartRow => ({
  ...{ key: name, name, value: 75_100, low: 70_000, high: 80_000, n, before: null },
  ...more,
});
const pay = [row('Median', 65), row('Upper quarter above', 65)];

test('where there is little room, the same is left out of all rows of a figure', () => {
  expect(rowTexts({ of: 'parts', rows: pay }, words, 60, true)).toEqual(
    Array.from({ length: 2 }, () => 'EUR 75100 · EUR 70000 – EUR 80000 · n 65'),
  );
  expect(rowTexts({ of: 'parts', rows: pay }, words, 40, true)).toEqual(['EUR 75100 · n 65', 'EUR 75100 · n 65']);
  expect(rowTexts({ of: 'parts', rows: pay }, words, 28, false)).toEqual(['EUR 75100', 'EUR 75100']);
});

test('of how many people it is stays where it is of others in each row', () => {
  const skills = [row('Stakeholder management', 21, { whole: 170 }), row('SQL', 15, { whole: 170 })];
  expect(rowTexts({ of: 'cells', rows: skills }, words, 20, false)).toEqual(['EUR 75100 · 21 of 170', 'EUR 75100 · 15 of 170']);
  expect(rowTexts({ of: 'parts', rows: [row('Yes', 30), row('No', 11)] }, words, 10, false)).toEqual([
    'EUR 75100 · n 30',
    'EUR 75100 · n 11',
  ]);
});
