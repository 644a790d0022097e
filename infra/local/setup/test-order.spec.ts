import { expect, test } from '@jest/globals';
import { longFirst } from './test-order.mjs';

test('specs that need servers come first, each kind in the order it had', () => {
  const found = ['a/one.spec.ts', 'a/two.integration.spec.ts', 'b/three.spec.ts', 'b/four.integration.spec.ts'];
  expect(found.toSorted(longFirst)).toEqual([found[1], found[3], found[0], found[2]]);
});
