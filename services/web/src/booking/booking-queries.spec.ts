import { expect, test } from '@jest/globals';
import { minutesAsked } from './booking-queries.ts';

test.each([
  ['as the address says', { minutes: 45 }, 45],
  ['as it is offered first, where the address says nothing', {}, undefined],
  ['as it is offered first, where the address says what is not offered', { minutes: 20 }, undefined],
])('a chat is as long %s', (_what, search, minutes) => expect(minutesAsked({ durations: [30, 45] }, search)).toBe(minutes));
