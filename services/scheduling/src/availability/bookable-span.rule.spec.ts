import { describe, expect, test } from '@jest/globals';
import { bookableSpan } from './bookable-span.rule.ts';
import { type Availability, noAvailability } from './host-availability.rule.ts';

const closed = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
const host = (zone: string, more: Partial<Availability>): Availability => ({
  ...noAvailability,
  schedules: [{ scheduleId: 'work', name: 'Work', zone, weeklyHours: closed, overrides: {} }],
  defaultScheduleId: 'work',
  ...more,
});

describe('a rolling horizon', () => {
  test('ends with the day that is so many days away for the host', () => {
    const horizon = { kind: 'rolling', days: 2, counting: 'calendar' } as const;
    // 15 June 08:00 in Auckland, still 14 June in London.
    expect(bookableSpan(host('Pacific/Auckland', { horizon }), '2026-06-14T20:00:00.000Z')).toEqual({
      from: '2026-06-14T20:00:00.000Z',
      to: '2026-06-17T12:00:00.000Z',
    });
    expect(bookableSpan(host('Europe/London', { horizon }), '2026-06-14T20:00:00.000Z')?.to).toBe('2026-06-16T23:00:00.000Z');
  });

  test('of business days skips Saturday and Sunday', () => {
    const horizon = { kind: 'rolling', days: 1, counting: 'business' } as const;
    const friday = '2026-06-12T10:00:00.000Z';
    expect(bookableSpan(host('UTC', { horizon }), friday)?.to).toBe('2026-06-16T00:00:00.000Z');
  });

  test('is a day of 25 hours longer when clocks go back within it', () => {
    const horizon = { kind: 'rolling', days: 1, counting: 'calendar' } as const;
    expect(bookableSpan(host('Europe/London', { horizon }), '2026-10-24T00:00:00.000Z')?.to).toBe('2026-10-26T00:00:00.000Z');
  });
});

describe('a fixed range', () => {
  const horizon = { kind: 'fixed', from: '2026-07-01', until: '2026-07-02' } as const;

  test('counts from its first day through its last', () =>
    expect(bookableSpan(host('Asia/Kolkata', { horizon }), '2026-06-14T00:00:00.000Z')).toEqual({
      from: '2026-06-30T18:30:00.000Z',
      to: '2026-07-02T18:30:00.000Z',
    }));

  test('that is over leaves nothing', () => expect(bookableSpan(host('UTC', { horizon }), '2026-07-03T00:00:00.000Z')).toBeUndefined());
});

test('the notice moves the beginning', () =>
  expect(bookableSpan(host('UTC', { noticeMinutes: 90 }), '2026-06-14T22:45:00.000Z')?.from).toBe('2026-06-15T00:15:00.000Z'));

test('a notice longer than the horizon leaves nothing', () => {
  const horizon = { kind: 'rolling', days: 1, counting: 'calendar' } as const;
  expect(bookableSpan(host('UTC', { horizon, noticeMinutes: 3 * 24 * 60 }), '2026-06-14T12:00:00.000Z')).toBeUndefined();
});
