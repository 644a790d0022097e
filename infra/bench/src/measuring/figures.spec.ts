import { expect, test } from '@jest/globals';
import { median, percentile, ratioOf } from './figures.ts';

test('the median is in the middle, whatever the order', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a percentile is one of the values', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100]);
  expect(percentile([7], 0.5)).toBe(7);
});

test('ratios are taken round by round', () => {
  expect(ratioOf([10, 40, 30], [10, 20, 10])).toEqual({ median: 2, least: 1, most: 3 });
});
