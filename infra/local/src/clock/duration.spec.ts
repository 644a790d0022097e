import { describe, expect, test } from '@jest/globals';
import { parseDuration, parseMove } from './duration.ts';

describe('how far the clock is to be moved', () => {
  const hour = 3_600_000;

  test.each([
    ['14d', 14 * 24 * hour],
    ['36h', 36 * hour],
    ['90m', 1.5 * hour],
    ['2w', 14 * 24 * hour],
    ['1d12h', 36 * hour],
    ['45s', 45_000],
    ['P14D', 14 * 24 * hour],
    ['P2W', 14 * 24 * hour],
    ['P1DT12H', 36 * hour],
    ['PT90M', 1.5 * hour],
  ])('%s is a span of time', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', '14', 'd', '-3d', '0d', 'P', 'PT', 'P1M', '1y', '14 d', 'tomorrow'])('"%s" is none', (text) => {
    expect(() => parseDuration(text)).toThrow('is no span of time');
  });

  test('a span counts from where the clock stands, an instant stands for itself', () => {
    const now = '2026-03-02T09:00:00.000Z';
    expect(parseMove('1d', now)).toBe('2026-03-03T09:00:00.000Z');
    expect(parseMove('2026-03-16T10:00:00+01:00', now)).toBe('2026-03-16T09:00:00.000Z');
    expect(parseMove('2026-03-16', now)).toBe('2026-03-16T00:00:00.000Z');
    expect(() => parseMove('2026-03-16Tlunch', now)).toThrow('is no instant');
  });
});
