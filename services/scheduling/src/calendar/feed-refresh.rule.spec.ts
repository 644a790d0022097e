import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feedRefresh, freshness, nextReadIn } from './feed-refresh.rule.ts';

describe('reading a feed again', () => {
  test('a feed that works is read every quarter of an hour', () => expect(nextReadIn(0)).toBe(15 * 60_000));

  test('each failure doubles the wait', () => expect([1, 2, 3].map(nextReadIn)).toEqual([30, 60, 120].map((minutes) => minutes * 60_000)));

  test('one more failure never shortens the wait, and a day is the longest', () =>
    fc.assert(
      fc.property(fc.nat(5_000), (failures) => {
        expect(nextReadIn(failures + 1)).toBeGreaterThanOrEqual(nextReadIn(failures));
        expect(nextReadIn(failures)).toBeLessThanOrEqual(feedRefresh.atMost);
      }),
    ));
});

describe('how fresh a calendar is', () => {
  test.each([
    [undefined, 'never read'],
    ['2026-03-02T09:00:00Z', 'fresh'],
    ['2026-03-02T08:59:59Z', 'stale'],
  ])('read at %s, at ten it is %s', (lastRead, expected) => expect(freshness(lastRead, '2026-03-02T10:00:00Z')).toBe(expected));
});
