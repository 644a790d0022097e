import { expect, test } from '@jest/globals';
import {
  countdown,
  dateIn,
  dayInList,
  daySpan,
  duration,
  firstOfMonth,
  fullDay,
  fullMoment,
  mondayOf,
  plusDays,
  shortDay,
  shortMoment,
  timeOfDay,
  timeSpan,
  weekdayOf,
} from './times.ts';
import { nameOfDay } from './weekdays.ts';

const berlin = { locale: 'en-GB', zone: 'Europe/Berlin' };
const inGerman = { locale: 'de', zone: 'America/New_York' };

test('an instant is told in the zone that is given', () => {
  const at = '2026-03-29T00:59:00Z';
  expect([timeOfDay(at, berlin), timeOfDay('2026-03-29T01:00:00Z', berlin)]).toEqual(['1:59', '3:00']);
  expect(timeSpan('2026-03-09T13:30:00Z', '2026-03-09T14:00:00Z', inGerman)).toBe('9:30\u00a0– 10:00');
  expect(timeSpan('2026-03-09T13:30:00Z', '2026-03-09T14:00:00Z', { ...inGerman, locale: 'en-US' })).toBe(
    '9:30\u00a0AM\u00a0– 10:00\u00a0AM',
  );
  expect(fullDay('2026-03-09T23:30:00Z', berlin)).toBe('Tuesday, 10 March 2026');
  expect(fullDay('2026-03-09T23:30:00Z', inGerman)).toBe('Montag, 9. März 2026');
  expect(shortDay('2026-03-09T23:30:00Z', berlin)).toBe('Tue 10 Mar');
  const span = (from: string, to: string, locale: string) => daySpan(from, to, { locale, zone: 'UTC' }).replace(/\s/g, ' ');
  expect(span('2026-11-23T12:00:00Z', '2026-11-29T12:00:00Z', 'en-US')).toBe('November 23 – 29, 2026');
  expect(span('2026-11-30T12:00:00Z', '2026-12-06T12:00:00Z', 'en-US')).toBe('November 30 – December 6, 2026');
  expect(span('2026-12-28T12:00:00Z', '2027-01-03T12:00:00Z', 'en-GB')).toBe('28 December 2026 – 3 January 2027');
  expect(span('2026-11-23T12:00:00Z', '2026-11-29T12:00:00Z', 'de')).toBe('23.–29. November 2026');
  expect(shortMoment('2026-03-09T23:30:00Z', berlin)).toBe('Tue 10 Mar, 0:30');
  expect(fullMoment('2026-03-09T23:30:00Z', inGerman)).toBe('Montag, 9. März 2026, 19:30');
});

test('the year is told where it is another one there', () => {
  const now = Date.parse('2026-01-01T02:00:00Z');
  expect(['2025-12-31T22:00:00Z', '2026-03-09T09:00:00Z'].map((at) => dayInList(at, berlin, now))).toEqual(['31 Dec 2025', '9 Mar']);
  expect(['2025-12-31T22:00:00Z', '2026-03-09T09:00:00Z'].map((at) => dayInList(at, inGerman, now))).toEqual(['31. Dez.', '9. März 2026']);
});

test('a date is that which a clock there shows', () =>
  expect(['Pacific/Kiritimati', 'UTC', 'Pacific/Niue'].map((zone) => dateIn(Date.parse('2026-03-09T11:00:00Z'), zone))).toEqual([
    '2026-03-10',
    '2026-03-09',
    '2026-03-09',
  ]));

test('days are counted over changes of clocks and of years', () => {
  expect([plusDays('2026-03-28', 2), plusDays('2026-12-31', 1), plusDays('2028-02-28', 1)]).toEqual([
    '2026-03-30',
    '2027-01-01',
    '2028-02-29',
  ]);
  expect(['2026-03-09', '2026-03-15', '2026-03-01'].map(mondayOf)).toEqual(['2026-03-09', '2026-03-09', '2026-02-23']);
  expect(firstOfMonth('2026-03-31')).toBe('2026-03-01');
});

test('lengths are told in the largest units that fit', () => {
  expect([30, 45, 60, 90, 120, 150, 1_440, 2_880].map((minutes) => duration(minutes, 'en'))).toEqual([
    '30 minutes',
    '45 minutes',
    '60 minutes',
    '1 hour 30 minutes',
    '2 hours',
    '2 hours 30 minutes',
    '1 day',
    '2 days',
  ]);
  expect(duration(120, 'de')).toBe('2 Stunden');
});

test('what is left is counted to the second, and never below zero', () =>
  expect([600_000, 61_500, 1, 0, -5].map(countdown)).toEqual(['10:00', '1:02', '0:01', '0:00', '0:00']));

test('weeks begin on Monday', () => {
  expect(['2026-03-02', '2026-03-08'].map(weekdayOf)).toEqual([0, 6]);
  expect([nameOfDay(0, 'en-GB'), nameOfDay(6, 'de'), nameOfDay(6, 'en-GB', 'short')]).toEqual(['Monday', 'Sonntag', 'Sun']);
});
