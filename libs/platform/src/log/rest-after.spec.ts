import { expect, test } from '@jest/globals';
import { restAfter } from './rest-after.ts';

test.each([
  ['as long as it worked', 7, 9, 7],
  ['a tenth of a second at most', 140, 9, 100],
  ['twice as long when there was much to do', 7, 10, 14],
  ['a quarter of a second at most then', 140, 10, 250],
])('the sequencer rests %s', (_how, worked, commits, rest) => expect(restAfter(worked, commits)).toBe(rest));
