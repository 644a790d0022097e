import { availabilityLimits } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feedRefresh, freshness, nextReadAt, nextReadIn, readingWindow, windowMovesAt } from './feed-refresh.rule.ts';

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

  test('a server that wants to be left alone is, for a day at most', () => {
    const now = '2026-03-02T10:00:00.000Z';
    expect(nextReadAt(now, 0)).toBe('2026-03-02T10:15:00.000Z');
    expect(nextReadAt(now, 1, 5 * 3_600_000)).toBe('2026-03-02T15:00:00.000Z');
    expect(nextReadAt(now, 1, 500 * 3_600_000)).toBe('2026-03-03T10:00:00.000Z');
  });
});

describe('what is looked at', () => {
  test('begins on the Monday of last week', () => {
    for (const now of ['2026-03-02T00:00:00.000Z', '2026-03-08T23:59:59.999Z']) {
      expect(readingWindow(now)).toEqual({ from: '2026-02-23T00:00:00.000Z', to: '2028-03-20T00:00:00.000Z' });
      expect(windowMovesAt(now)).toBe('2026-03-09T00:00:00.000Z');
    }
  });

  test('reaches beyond the longest horizon', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (epoch) => {
        const now = new Date(epoch).toISOString();
        const { from, to } = readingWindow(now);
        expect(Date.parse(to) - epoch).toBeGreaterThan((availabilityLimits.horizonDays + 7) * 86_400_000);
        expect(from < now && windowMovesAt(now) > now).toBe(true);
      }),
    ));
});

describe('how fresh a calendar is', () => {
  test.each([
    [undefined, 'not_read_yet'],
    ['2026-03-02T09:00:00Z', 'fresh'],
    ['2026-03-02T08:59:59Z', 'stale'],
  ])('read at %s, at ten it is %s', (lastRead, expected) => expect(freshness(lastRead, '2026-03-02T10:00:00Z')).toBe(expected));
});
