import { describe, expect, test } from '@jest/globals';
import { delayOf, retryDelay, TryAgain } from './retry-delay.ts';

describe('the wait before another try', () => {
  const longest = () => 1;

  test('doubles with each failure, up to an hour', () => {
    expect([1, 2, 3, 4].map((failed) => retryDelay(100, failed, longest))).toEqual([100, 200, 400, 800]);
    expect(retryDelay(100, 60, longest)).toBe(3_600_000);
    expect(retryDelay(undefined, 1, longest)).toBe(1_000);
  });

  test('varies by half, so that jobs which failed together do not come back together', () => {
    expect(retryDelay(100, 1, () => 0)).toBe(50);
    expect(retryDelay(100, 1, () => 0.5)).toBe(75);
  });

  test('is what BullMQ is told', () => {
    expect(delayOf(1, undefined, new TryAgain(77, 'reason'))).toBe(77);
    expect(delayOf(1, undefined, new Error('database away'))).toBe(5_000);
  });
});
