import { describe, expect, test } from '@jest/globals';
import { momentText, shortMoment, startLines, whenText, zoneText } from './when-text.rule.ts';

const span = (start: string, end: string) => ({ start: `${start}:00.000Z`, end: `${end}:00.000Z` });

describe('a time is told on the clock of whoever reads it, with its zone', () => {
  test.each([
    ['en', 'Europe/Berlin', 'Monday, 2 March 2026, 10:00–10:30 (Europe/Berlin, UTC+1)'],
    ['de', 'Europe/Berlin', 'Montag, 2. März 2026, 10:00–10:30 (Europe/Berlin, UTC+1)'],
    ['en', 'Asia/Kathmandu', 'Monday, 2 March 2026, 14:45–15:15 (Asia/Kathmandu, UTC+5:45)'],
    ['en', 'America/New_York', 'Monday, 2 March 2026, 04:00–04:30 (America/New_York, UTC-5)'],
    ['en', 'Europe/London', 'Monday, 2 March 2026, 09:00–09:30 (Europe/London, UTC)'],
    ['en', 'UTC', 'Monday, 2 March 2026, 09:00–09:30 (UTC)'],
  ] as const)('%s in %s', (locale, zone, text) => expect(whenText(span('2026-03-02T09:00', '2026-03-02T09:30'), zone, locale)).toBe(text));

  test('over midnight both days are named', () =>
    expect(whenText(span('2026-03-02T22:45', '2026-03-02T23:15'), 'Europe/Berlin', 'en')).toBe(
      'Monday, 2 March 2026, 23:45 – Tuesday 3 March, 00:15 (Europe/Berlin, UTC+1)',
    ));

  test('an hour that clocks repeat is told apart by the offset', () => {
    expect(momentText('2026-10-25T00:30:00.000Z', 'Europe/Berlin', 'en')).toBe('Sunday, 25 October 2026, 02:30 (Europe/Berlin, UTC+2)');
    expect(momentText('2026-10-25T01:30:00.000Z', 'Europe/Berlin', 'en')).toBe('Sunday, 25 October 2026, 02:30 (Europe/Berlin, UTC+1)');
  });

  test('a subject has no room for the zone', () =>
    expect(shortMoment('2026-03-02T09:00:00.000Z', 'Europe/Berlin', 'de')).toBe('Montag, 2. März, 10:00'));
});

describe('starts as lines', () => {
  const starts = ['2026-03-02T09:00:00.000Z', '2026-03-02T23:30:00.000Z', '2026-03-03T10:00:00.000Z'];

  test('are grouped by the days of the reader’s zone', () => {
    expect(startLines(starts, 'Europe/Berlin', 'en')).toEqual(['Monday, 2 March 2026: 10:00', 'Tuesday, 3 March 2026: 00:30, 11:00']);
    expect(startLines(starts, 'UTC', 'en')).toEqual(['Monday, 2 March 2026: 09:00, 23:30', 'Tuesday, 3 March 2026: 10:00']);
    expect(zoneText(starts, 'Europe/Berlin')).toBe('Europe/Berlin, UTC+1');
  });

  test('show offsets where a change of clocks is among them', () => {
    const over = ['2026-03-28T09:00:00.000Z', '2026-03-30T08:00:00.000Z'];
    expect(startLines(over, 'Europe/Berlin', 'en')).toEqual([
      'Saturday, 28 March 2026: 10:00 (UTC+1)',
      'Monday, 30 March 2026: 10:00 (UTC+2)',
    ]);
    expect(zoneText(over, 'Europe/Berlin')).toBe('Europe/Berlin');
  });
});
