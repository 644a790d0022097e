import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filterWhenDue, nextTime } from './export-rhythm.rule.ts';

const mondays = { every: 'week', weekday: 1, at: '07:00' } as const;
const lasts = { every: 'month', day: 31, at: '02:30' } as const;
const all = { from: null, to: null, values: { status: ['confirmed'] } };

describe('the next time', () => {
  test.each([
    ['later that day', mondays, 'UTC', '2026-03-02T06:59:59.999Z', '2026-03-02T07:00:00.000Z'],
    ['a week later, at the very time', mondays, 'UTC', '2026-03-02T07:00:00.000Z', '2026-03-09T07:00:00.000Z'],
    ['at the same wall time when clocks change', mondays, 'Europe/Berlin', '2026-03-23T06:00:00.000Z', '2026-03-30T05:00:00.000Z'],
    ['on the last day of a short month', lasts, 'UTC', '2026-02-01T00:00:00.000Z', '2026-02-28T02:30:00.000Z'],
    ['in the next month', lasts, 'UTC', '2026-01-31T02:30:00.000Z', '2026-02-28T02:30:00.000Z'],
    [
      'an hour later where a change skips it',
      { ...lasts, day: 29 },
      'Europe/Berlin',
      '2026-03-01T00:00:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ],
    ['by the day of the zone', mondays, 'Pacific/Auckland', '2026-03-01T19:00:00.000Z', '2026-03-08T18:00:00.000Z'],
  ] as const)('is %s', (_what, rhythm, zone, after, next) => expect(nextTime(rhythm, zone, after)).toBe(next));

  test('is always later, and the one after it is at most a week or 31 days and a changed clock away', () => {
    const rhythm = fc.oneof(
      fc.record({
        every: fc.constant('week' as const),
        weekday: fc.integer({ min: 1, max: 7 }),
        at: fc.constantFrom('00:00', '02:30', '23:59'),
      }),
      fc.record({
        every: fc.constant('month' as const),
        day: fc.integer({ min: 1, max: 31 }),
        at: fc.constantFrom('00:00', '02:30', '23:59'),
      }),
    );
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');
    const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(rhythm, zone, at, (rhythm, zone, at) => {
        const first = nextTime(rhythm, zone, at.toISOString());
        const days = (Date.parse(nextTime(rhythm, zone, first)) - Date.parse(first)) / 86_400_000;
        expect(first > at.toISOString()).toBe(true);
        expect(days).toBeGreaterThan(rhythm.every === 'week' ? 6.9 : 27.9);
        expect(days).toBeLessThan(rhythm.every === 'week' ? 7.1 : 31.1);
      }),
    );
  });
});

describe('the rows of a file that is due', () => {
  test('weekly are those of the seven days before, by the clocks of the zone', () =>
    expect(filterWhenDue(all, 'last', mondays, 'Europe/Berlin', '2026-03-30T05:00:00.000Z')).toEqual({
      ...all,
      from: '2026-03-22T23:00:00.000Z',
      to: '2026-03-29T22:00:00.000Z',
    }));

  test('monthly are those of the calendar month before', () =>
    expect(filterWhenDue(all, 'last', { every: 'month', day: 3, at: '07:00' }, 'UTC', '2026-03-03T07:00:00.000Z')).toEqual({
      ...all,
      from: '2026-02-01T00:00:00.000Z',
      to: '2026-03-01T00:00:00.000Z',
    }));

  test('are all where that is wanted', () => expect(filterWhenDue(all, 'all', mondays, 'UTC', '2026-03-30T07:00:00.000Z')).toBe(all));
});
