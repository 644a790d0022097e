import { expect, test } from '@jest/globals';
import { clock, minutesOf, timeOf } from './clock.ts';

test.each(['00:00', '09:30', '24:00'])('%s is the same there and back', (time) => expect(timeOf(minutesOf(time))).toBe(time));

test.each([
  [570, 'de', '9:30'],
  [570, 'en-US', '9:30 AM'],
  [1_440, 'de', '24:00'],
  [1_440, 'en-US', '12:00 AM'],
])('%i minutes in %s are %s', (minutes, locale, text) =>
  expect(clock(minutes, locale).replaceAll(/\s/g, ' ').replace(/^0/, '')).toBe(text),
);
