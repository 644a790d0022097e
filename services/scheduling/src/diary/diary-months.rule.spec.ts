import type { BookingCaps } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { monthsToAssert } from './diary-months.rule.ts';

const none: BookingCaps = { perDay: null, perWeek: null, perMonth: null };
const at = (start: string, end: string, zone = 'UTC', caps = none) => monthsToAssert({ start, end, zone, caps: [caps, none] });

test('in the middle of a month, one diary decides', () =>
  expect(at('2026-03-12T09:00:00.000Z', '2026-03-12T09:30:00.000Z', 'Asia/Tokyo')).toEqual(['2026-03']));
test('about a weekly cap too', () =>
  expect(at('2026-03-12T09:00:00.000Z', '2026-03-12T09:30:00.000Z', 'Asia/Tokyo', { ...none, perWeek: 3 })).toEqual(['2026-03']));
test('but a week over the end of a month is in two', () =>
  expect(at('2026-04-03T09:00:00.000Z', '2026-04-03T09:30:00.000Z', 'UTC', { ...none, perWeek: 3 })).toEqual(['2026-04', '2026-03']));
test('and a month of another zone, too', () => {
  const day = ['2026-03-12T09:00:00.000Z', '2026-03-12T09:30:00.000Z'] as const;
  expect(at(...day, 'UTC', { ...none, perMonth: 9 })).toEqual(['2026-03']);
  expect(at(...day, 'Asia/Tokyo', { ...none, perMonth: 9 })).toEqual(['2026-03', '2026-02']);
  expect(at(...day, 'America/New_York', { ...none, perMonth: 9 })).toEqual(['2026-03', '2026-04']);
});
test('close to the end of a month, what reaches over it counts', () =>
  expect(at('2026-12-31T23:45:00.000Z', '2027-01-01T00:15:00.000Z')).toEqual(['2026-12', '2027-01']));
