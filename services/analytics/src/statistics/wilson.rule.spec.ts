import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newcombe } from './newcombe.rule.ts';
import { wilson } from './wilson.rule.ts';

test.each([
  // Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%p of %p', (counted, n, low, high) => {
  const found = wilson(counted, n);
  expect(found?.share).toBe(counted / n);
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

test('nobody and everybody end exactly at 0 and 1', () => {
  expect(wilson(0, 20)?.low).toBe(0);
  expect(wilson(20, 20)?.high).toBe(1);
  expect(wilson(1, 1)).toMatchObject({ n: 1, share: 1, high: 1 });
});

test('of nobody there is no share', () => expect(wilson(0, 0)).toBeUndefined());

test('more than all, and halves, are defects', () => {
  expect(() => wilson(3, 2)).toThrow(RangeError);
  expect(() => wilson(0.5, 2)).toThrow(RangeError);
  expect(() => wilson(-1, 2)).toThrow(RangeError);
});

const counts = fc.nat({ max: 5_000 }).chain((n) => fc.record({ n: fc.constant(n + 1), counted: fc.nat({ max: n + 1 }) }));

test('the share lies in its interval, the interval between 0 and 1, and the other side is its mirror', () =>
  fc.assert(
    fc.property(counts, ({ counted, n }) => {
      const [one, other] = [wilson(counted, n), wilson(n - counted, n)];
      if (!one || !other) throw new Error('a share of somebody');
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.low).toBeLessThanOrEqual(one.share);
      expect(one.share).toBeLessThanOrEqual(one.high);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(one.low).toBeCloseTo(1 - other.high, 12);
    }),
  ));

test.each([
  // Newcombe 1998, Interval estimation for the difference between independent proportions, table II, method 10
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])('%p of %p against %p of %p', (a, m, b, n, low, high) => {
  const found = newcombe({ counted: a, n: m }, { counted: b, n });
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

test('against nobody there is no difference', () => expect(newcombe({ counted: 1, n: 2 }, { counted: 0, n: 0 })).toBeUndefined());

test('seen from the other side a difference is its opposite', () =>
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const [one, other] = [newcombe(a, b), newcombe(b, a)];
      expect(one?.low).toBeCloseTo(-(other?.high ?? Number.NaN), 12);
      expect(one?.low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(one?.high).toBeLessThanOrEqual(1 + 1e-12);
    }),
  ));
