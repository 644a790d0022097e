import { expect, test } from '@jest/globals';
import { byDay, closeDay } from './days.ts';

const at = (start: string) => ({ start });

test('what begins belongs to the day that it has in the zone', () => {
  const items = ['2026-03-03T23:30:00Z', '2026-03-03T09:00:00Z', '2026-03-04T10:00:00Z'].map(at);
  expect(byDay(items, 'UTC').map(([day, found]) => [day, found.length])).toEqual([
    ['2026-03-03', 2],
    ['2026-03-04', 1],
  ]);
  expect(byDay(items, 'Europe/Berlin').map(([day, found]) => [day, found.length])).toEqual([
    ['2026-03-03', 1],
    ['2026-03-04', 2],
  ]);
});

test('the soonest comes first, whatever the order was', () =>
  expect(byDay(['2026-03-04T10:00:00Z', '2026-03-04T09:00:00Z'].map(at), 'UTC')).toEqual([
    ['2026-03-04', ['2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z'].map(at)],
  ]));

test.each([
  ['2026-03-03', 'today'],
  ['2026-03-04', 'tomorrow'],
  ['2026-03-05', undefined],
  ['2026-03-02', undefined],
])('%s is %s', (day, name) => expect(closeDay(day, Date.parse('2026-03-02T23:30:00Z'), 'Europe/Berlin')).toBe(name));
