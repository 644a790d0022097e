import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slotsText, spreadOverDays } from './slots-text.rule.ts';

const at = (day: number, time: string) => `2026-03-0${day}T${time}:00.000Z`;
const starts = [at(2, '09:00'), at(2, '09:30'), at(2, '10:00'), at(3, '09:00'), at(5, '16:00')];

describe('starts for a mail', () => {
  test('come from many days rather than from one morning', () => {
    expect(spreadOverDays(starts, 3, 'UTC')).toEqual([at(2, '09:00'), at(3, '09:00'), at(5, '16:00')]);
    expect(spreadOverDays(starts, 4, 'UTC')).toEqual([at(2, '09:00'), at(2, '09:30'), at(3, '09:00'), at(5, '16:00')]);
  });

  test('are some of those that there are, in order, and all of them if there are fewer', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 500 })), fc.integer({ min: 1, max: 60 }), (hours, count) => {
        const all = hours.map((hour) => new Date(Date.UTC(2026, 2, 2) + hour * 3_600_000).toISOString()).sort();
        const picked = spreadOverDays(all, count, 'Asia/Kathmandu');
        expect(picked).toHaveLength(Math.min(count, all.length));
        expect(picked).toEqual(all.filter((start) => picked.includes(start)));
      }),
    ));
});

test('the text names the zone and where to book', () =>
  expect(slotsText(starts.slice(2), 'Europe/Berlin', 'de', 'https://candor.example/l/x')).toBe(
    [
      'Diese Zeiten sind frei (Europe/Berlin, UTC+1):',
      'Montag, 2. März 2026: 11:00',
      'Dienstag, 3. März 2026: 10:00',
      'Donnerstag, 5. März 2026: 17:00',
      '',
      'Hier aussuchen: https://candor.example/l/x',
    ].join('\n'),
  ));

test('where nothing is free it says so', () =>
  expect(slotsText([], 'Europe/Berlin', 'en', undefined)).toBe('No times are free (Europe/Berlin).'));
