import { expect, test } from '@jest/globals';
import { bookingSearch } from './booking-search.ts';

test('an address says which day, by week or by month, and how long', () =>
  expect(bookingSearch({ day: '2026-03-09', view: 'week', minutes: 30, step: 'details' })).toEqual({
    day: '2026-03-09',
    view: 'week',
    minutes: 30,
    step: 'details',
  }));

test('whatever else somebody writes there is passed over', () =>
  expect(bookingSearch({ day: '2026-13-99', view: 'year', minutes: '30', step: 4, more: '<script>' })).toEqual({}));
