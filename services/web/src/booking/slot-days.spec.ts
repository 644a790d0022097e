import { expect, test } from '@jest/globals';
import { byPartOfDay, firstDayWithSlots, nextMonth, previousMonth, rangeOfMonth, slotsByDay, weekFrom } from './slot-days.ts';

const slot = (localStart: string) => ({ start: localStart, end: localStart, localStart, freeSeats: null });
const now = Date.parse('2026-03-10T09:00:30Z');

test('starts stand under the day that the visitor’s clock shows', () => {
  const days = slotsByDay([slot('2026-03-29T23:30:00+02:00'), slot('2026-03-30T00:15:00+02:00'), slot('2026-03-30T09:00:00+02:00')]);
  expect([...days].map(([day, slots]) => [day, slots.length])).toEqual([
    ['2026-03-29', 1],
    ['2026-03-30', 2],
  ]);
  expect([firstDayWithSlots(days), firstDayWithSlots(days, '2026-03-30'), firstDayWithSlots(days, '2026-04-01')]).toEqual([
    '2026-03-29',
    '2026-03-30',
    undefined,
  ]);
});

test('a day is told in its parts, and empty ones are left out', () =>
  expect(
    byPartOfDay(['T05:59', 'T06:00', 'T11:45', 'T18:00'].map((time) => slot(`2026-03-30${time}:00Z`))).map(([part, { length }]) => [
      part,
      length,
    ]),
  ).toEqual([
    ['night', 1],
    ['morning', 2],
    ['evening', 1],
  ]));

test('a month is asked for with room for every zone, from now on, and for no more days than are answered', () => {
  expect(rangeOfMonth('2026-03-15', now)).toEqual({ from: '2026-03-10T09:00:00.000Z', to: '2026-04-29T00:00:00.000Z' });
  const { from, to } = rangeOfMonth('2026-05-01', now);
  expect(from).toBe('2026-04-30T00:00:00.000Z');
  expect(Date.parse(to) - Date.parse(from)).toBeLessThanOrEqual(62 * 86_400_000);
});

test('a month that is over is asked for all the same, and has nothing', () => {
  const { from, to } = rangeOfMonth('2025-01-01', now);
  expect(from < to).toBe(true);
});

test('weeks and months follow each other over the turn of a year', () => {
  expect(weekFrom('2026-12-28')).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ]);
  expect([nextMonth('2026-12-31'), previousMonth('2026-01-31'), nextMonth('2026-01-31')]).toEqual([
    '2027-01-01',
    '2025-12-01',
    '2026-02-01',
  ]);
});
