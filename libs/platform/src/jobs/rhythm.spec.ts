import { describe, expect, test } from '@jest/globals';
import { gapAfter, nextOccurrence } from './rhythm.ts';

const now = '2026-03-28T12:00:00.000Z';

describe('when a repeated job is due', () => {
  test('every so many ms stands on a fixed grid, whenever it is asked', () => {
    expect(nextOccurrence({ every: 3_600_000 }, '2026-03-28T12:17:00.000Z')).toBe('2026-03-28T13:00:00.000Z');
    expect(nextOccurrence({ every: 3_600_000 }, now)).toBe('2026-03-28T13:00:00.000Z');
  });

  test('a pattern follows the wall clock of its zone, over a change to summer time too', () => {
    const nine = { pattern: '0 9 * * *', zone: 'Europe/Berlin' };
    const before = nextOccurrence(nine, now);
    expect(before).toBe('2026-03-29T07:00:00.000Z');
    expect(nextOccurrence(nine, '2026-03-27T12:00:00.000Z')).toBe('2026-03-28T08:00:00.000Z');
    expect(gapAfter(nine, '2026-03-28T08:00:00.000Z')).toBe(23 * 3_600_000);
  });

  test('without a zone it is UTC', () => {
    expect(nextOccurrence({ pattern: '30 6 * * 1' }, now)).toBe('2026-03-30T06:30:00.000Z');
  });

  test('what is no pattern is refused', () => {
    expect(() => nextOccurrence({ pattern: 'every day' }, now)).toThrow();
    expect(() => nextOccurrence({ pattern: '0 0 30 2 *' }, now)).toThrow();
  });
});
