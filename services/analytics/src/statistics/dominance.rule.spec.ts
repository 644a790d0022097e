import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dominated, tellsTheLargest } from './dominance.rule.ts';

describe('dominance', () => {
  test('61 of 100 is more than 60 %, 81 is not more than 90 %', () => {
    expect(dominated([20, 61, 19], 60)).toBe(true);
    expect(dominated([20, 61, 19], 90, 2)).toBe(false);
  });
  test('exactly the threshold is not more', () => {
    expect(dominated([1, 1, 1, 1], 25)).toBe(false);
    expect(dominated([2, 1, 1, 1, 2], 25)).toBe(true);
  });
  test('one contributor dominates, none does not', () => {
    expect(dominated([5], 90)).toBe(true);
    expect(dominated([], 25)).toBe(false);
    expect(dominated([0, 0], 25)).toBe(false);
  });
  test('a negative part is a defect', () => expect(() => dominated([1, -1], 25)).toThrow(RangeError));
});

describe('p % rule', () => {
  test('the second can tell the largest from what the others leave over', () => {
    expect(tellsTheLargest([100, 50, 9], 10)).toBe(true);
    expect(tellsTheLargest([100, 50, 10], 10)).toBe(false);
    expect(tellsTheLargest([100, 50], 10)).toBe(true);
    expect(tellsTheLargest([100], 10)).toBe(true);
    expect(tellsTheLargest([], 10)).toBe(false);
  });
  test('the estimate that it guards against is that far off', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (parts, percent) => {
        const [first = 0, second = 0] = [...parts].sort((a, b) => b - a);
        const guess = parts.reduce((sum, part) => sum + part, 0) - second;
        expect(tellsTheLargest(parts, percent)).toBe(first > 0 && (guess - first) * 100 < percent * first);
      }),
    ));
});
