import { expect, test } from '@jest/globals';
import { minutesOf } from './booking-queries.ts';

test.each([
  ['as the address says', { minutes: 45 }, 45],
  ['the first length, where the address says none', {}, 30],
  ['the first length, where the address says one that is not offered', { minutes: 20 }, 30],
])('a chat is as long %s', (_what, search, minutes) => expect(minutesOf({ durations: [30, 45] }, search)).toBe(minutes));

test('how long a chat of no length is nobody knows', () => expect(minutesOf({ durations: [] }, { minutes: 30 })).toBeUndefined());
