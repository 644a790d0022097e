import { describe, expect, test } from '@jest/globals';
import { bookedAhead } from './booked-ahead.ts';
import { employers } from './employers.ts';

const asked = { seed: 1, candidates: 300, lastDay: '2026-11-24' };
const ahead = bookedAhead(asked);

describe('what is booked ahead', () => {
  test('is the same for the same wish, and is still to come in every zone', () => {
    expect(bookedAhead(asked)).toEqual(ahead);
    expect(
      ahead
        .map(({ start }) => start)
        .sort()[0]
        ?.slice(0, 10),
    ).toBe('2026-11-29');
    expect(ahead.every(({ start, bookedAt }) => bookedAt < start)).toBe(true);
  });

  test('fills the days of every employer, no host and no candidate twice at a time', () => {
    expect(new Set(ahead.map(({ employer }) => employer)).size).toBe(employers.length);
    expect(new Set(ahead.map(({ employer, host, start }) => `${employer} ${host} ${start}`)).size).toBe(ahead.length);
    expect(new Set(ahead.map(({ candidate, start }) => `${candidate} ${start}`)).size).toBe(ahead.length);
    expect(ahead.length).toBeGreaterThan(employers.length * 3 * 2);
  });
});
