import { expect, test } from '@jest/globals';
import { hiddenSides } from './hidden-sides.ts';

test.each([
  [0, 300, 'none'],
  [0, 900, 'end'],
  [200, 900, 'both'],
  [600, 900, 'start'],
  [599.4, 900, 'start'],
] as const)('scrolled by %d of a row of %d, there is more: %s', (scrollLeft, scrollWidth, sides) =>
  expect(hiddenSides({ scrollLeft, scrollWidth, clientWidth: 300 })).toBe(sides),
);
