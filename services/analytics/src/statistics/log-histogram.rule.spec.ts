import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalQuantile } from './distributions.rule.ts';
import {
  bucketOf,
  bucketValue,
  countIn,
  histogramPercentile,
  histogramQuantile,
  logHistogram,
  merged,
  without,
} from './log-histogram.rule.ts';
import { ascending, quantileType7 } from './quantile.rule.ts';

const amounts = fc.array(fc.nat({ max: 1e9 }), { maxLength: 200 });

// looked up once: in Jest each look at a global is slow
const { exp, round } = Math;

test('a million lognormal amounts keep every quantile within 1 %', () => {
  // the exact distribution, one amount at the middle of each of a million equal parts, in whole cents
  const million = 1e6;
  const values = Array.from({ length: million }, (_, i) => round(100 * exp(11.6 + 0.35 * normalQuantile((i + 0.5) / million))));
  const histogram = logHistogram(values);
  for (let p = 0; p <= 1000; p++) {
    const exact = quantileType7(values, p / 1000) ?? Number.NaN;
    expect(Math.abs((histogramQuantile(histogram, p / 1000) ?? Number.NaN) - exact) / exact).toBeLessThanOrEqual(0.01 + 1e-9);
  }
  expect(Object.keys(histogram).length).toBeLessThan(300);
});

test('every amount is within 1 % of what stands for its bucket', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (value) => {
      expect(Math.abs(bucketValue(bucketOf(value)) - value) / value).toBeLessThanOrEqual(0.01 + 1e-9);
      expect(bucketOf(value)).toBeLessThanOrEqual(bucketOf(value * 2 > Number.MAX_SAFE_INTEGER ? value : value * 2));
    }),
  ));

test('halves together are the whole, and a half taken out leaves the other', () =>
  fc.assert(
    fc.property(amounts, amounts, (one, other) => {
      const whole = logHistogram([...one, ...other]);
      expect(merged(logHistogram(one), logHistogram(other))).toEqual(whole);
      expect(without(whole, logHistogram(one))).toEqual(logHistogram(other));
    }),
  ));

test('quantiles of anything are within 1 % of type 7', () =>
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const exact = quantileType7(ascending(values), p);
      const found = histogramQuantile(logHistogram(values), p);
      if (exact === undefined) expect(found).toBeUndefined();
      else expect(Math.abs((found ?? Number.NaN) - exact)).toBeLessThanOrEqual(0.01 * exact + 1e-6);
    }),
  ));

test('nothing, one amount, and nothing paid', () => {
  expect(histogramQuantile({}, 0.5)).toBeUndefined();
  expect(histogramPercentile({}, 5)).toBeUndefined();
  expect(countIn(logHistogram([7, 7, 8]))).toBe(3);
  expect(histogramQuantile(logHistogram([0, 0, 0]), 0.5)).toBe(0);
  expect(histogramQuantile(logHistogram([0, 1000]), 0)).toBe(0);
  expect(histogramQuantile(logHistogram([1]), 1)).toBeCloseTo(1, 1);
});

test('its percentile is the mid-rank', () => {
  expect(histogramPercentile(logHistogram([100, 200, 300, 400]), 300)).toBe(0.625);
  expect(histogramPercentile(logHistogram([0, 0, 5, 9]), 0)).toBe(0.25);
});

test('fractions, losses and a bucket emptied twice are defects', () => {
  expect(() => bucketOf(0.5)).toThrow(RangeError);
  expect(() => bucketOf(-1)).toThrow(RangeError);
  expect(() => histogramQuantile(without({}, logHistogram([3])), 0.5)).toThrow(RangeError);
});
