import { describe, expect, test } from '@jest/globals';
import {
  binomialAtMost,
  chiSquaredAbove,
  logBeta,
  normalBelow,
  normalBeyond,
  normalQuantile,
  normalReach,
  studentBelow,
  studentReach,
} from './distributions.rule.ts';

/** Within this relative error. */
const near = (found: number, expected: number, error = 1e-9): void =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(error * Math.abs(expected));

describe('the package of distributions agrees with published tables', () => {
  // Abramowitz and Stegun 1964, tables 26.1 (P(x) to 15 places) and 26.2 (−log Q(x))
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
    [-1, 0.158655253931457],
    [-5, 2.866515719e-7],
    [-10, 7.61985302416e-24],
  ])('a normal lies below %p with %p', (z, p) => near(normalBelow(z), p));

  test.each([
    [5, 6.54265],
    [10, 23.11805],
    [20, 88.5601],
    [30, 197.30921],
  ])('the upper tail beyond %p is 10 to the −%p', (z, digits) => expect(-Math.log10(normalBeyond(z) / 2)).toBeCloseTo(digits, 5));

  test.each([
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.995, 2.5758293035489004],
    [0.5, 0],
    [1e-9, -5.997807015007687],
  ])('the normal quantile at %p is %p', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 12));

  test('an interval of 95 % reaches 1.96 standard errors to each side', () => expect(normalReach(0.95)).toBeCloseTo(1.959964, 6));

  // Fisher and Yates, Statistical tables, III (percentage points of t)
  test.each([
    [1, 0.95, 12.706],
    [1, 0.998, 318.309],
    [2, 0.999, 31.599],
    [5, 0.95, 2.571],
    [9, 0.95, 2.262],
    [10, 0.999, 4.587],
    [30, 0.99, 2.75],
    [120, 0.95, 1.98],
  ])('t with %p degrees reaches, at %p, %p', (df, confidence, reach) => expect(studentReach(confidence, df)).toBeCloseTo(reach, 3));

  test.each([1, 2, 7, 30, 500])('t with %p degrees is symmetric and undoes its quantile', (df) => {
    near(studentBelow(-studentReach(0.999, df), df), 0.0005, 1e-8);
    expect(studentBelow(2, df) + studentBelow(-2, df)).toBeCloseTo(1, 12);
  });

  // Pearson and Hartley, Biometrika tables, 8
  test.each([
    [3.841459, 1, 0.05],
    [10.827566, 1, 0.001],
    [5.991465, 2, 0.05],
    [18.307038, 10, 0.05],
    [29.588298, 10, 0.001],
  ])('chi-squared exceeds %p with %p degrees in %p', (x, df, p) => near(chiSquaredAbove(x, df), p, 1e-6));

  test('the tail of chi-squared is that of the normal it is the square of', () => near(chiSquaredAbove(400, 1), normalBeyond(20), 1e-12));

  test('binomials add up by hand', () => {
    expect(binomialAtMost(3, 10, 0.5)).toBeCloseTo(176 / 1024, 14);
    expect([binomialAtMost(-1, 4, 0.3), binomialAtMost(4, 4, 0.3), binomialAtMost(0, 0, 0.3)]).toEqual([0, 1, 1]);
  });

  test('the beta function of whole numbers is a fraction', () => {
    expect(Math.exp(logBeta(3, 4))).toBeCloseTo(1 / 60, 14);
    expect(logBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 13);
  });
});
