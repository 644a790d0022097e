import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orderStatisticInterval } from './order-statistic-interval.rule.ts';
import { ascending, midRankPercentile, quantileType7 } from './quantile.rule.ts';

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('quantiles of type 7', () => {
  test.each([
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [0.9, 9.1],
    [0, 1],
    [1, 10],
  ])('of 1 to 10 at %p is %p', (p, expected) => expect(quantileType7(oneToTen, p)).toBeCloseTo(expected, 12));

  test('of one value is that value, of none there is none', () => {
    expect([0, 0.3, 1].map((p) => quantileType7([7], p))).toEqual([7, 7, 7]);
    expect(quantileType7([], 0.5)).toBeUndefined();
    expect(() => quantileType7([1], 1.1)).toThrow(RangeError);
    expect(() => quantileType7([1], Number.NaN)).toThrow(RangeError);
  });

  test('rise with p and stay among the values', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const sorted = ascending(values);
          const found = quantileType7(sorted, p) ?? Number.NaN;
          expect(found).toBeGreaterThanOrEqual(sorted[0] ?? 0);
          expect(found).toBeLessThanOrEqual(quantileType7(sorted, Math.min(1, p + 0.1)) ?? Number.NaN);
        },
      ),
    ));
});

describe('mid-rank percentile', () => {
  test('counts equal values half', () => {
    expect(midRankPercentile(oneToTen, 5)).toBe(0.45);
    expect(midRankPercentile([4, 4, 4], 4)).toBe(0.5);
    expect([midRankPercentile(oneToTen, 0), midRankPercentile(oneToTen, 11)]).toEqual([0, 1]);
    expect(midRankPercentile([], 5)).toBeUndefined();
  });
  test('of all together is one half', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (values) => {
        const sum = values.reduce((total, value) => total + (midRankPercentile(values, value) ?? 0), 0);
        expect(sum / values.length).toBeCloseTo(0.5, 9);
      }),
    ));
});

describe('interval of ranks', () => {
  test('of the median of ten are the second and the ninth', () => {
    expect(orderStatisticInterval(10, 0.5)).toMatchObject({ low: 2, high: 9 });
    expect(orderStatisticInterval(10, 0.5)?.coverage).toBeCloseTo(1 - 22 / 1024, 12);
  });

  test.each([
    [0.5, 6],
    [0.25, 13],
    [0.75, 13],
    [0.1, 36],
    [0.9, 36],
  ])('at %p exists from n = %p on', (p, n) => {
    expect(orderStatisticInterval(n - 1, p)).toBeUndefined();
    expect(orderStatisticInterval(n, p)).toBeDefined();
  });

  test('of nothing and of one there is none', () => {
    expect(orderStatisticInterval(0, 0.5)).toBeUndefined();
    expect(orderStatisticInterval(1, 0.5)).toBeUndefined();
    expect(() => orderStatisticInterval(9, 0)).toThrow(RangeError);
  });

  test('covers at least what it says', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.02, max: 0.98, noNaN: true }), (n, p) => {
        const found = orderStatisticInterval(n, p);
        if (!found) return;
        expect(found.coverage).toBeGreaterThanOrEqual(0.95 - 1e-9);
        expect(found.low).toBeLessThanOrEqual(n * p + 1);
        expect(found.high).toBeGreaterThanOrEqual(n * p);
      }),
    ));
});
