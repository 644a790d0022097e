import { expect, test } from '@jest/globals';
import { daysBetween } from './days.ts';

test('days between are counted over the change of clocks and of months', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  expect(daysBetween('2026-02-28', '2026-03-01')).toHaveLength(2);
});

test('without an end, or with one before it, it is one day', () => {
  expect(daysBetween('2026-03-28', '')).toEqual(['2026-03-28']);
  expect(daysBetween('2026-03-28', '2026-03-01')).toEqual(['2026-03-28']);
});
