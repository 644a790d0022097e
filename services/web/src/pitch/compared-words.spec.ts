import { expect, test } from '@jest/globals';
import { pitch } from '../texts/en/pitch.ts';
import { type Difference, type PitchComparison, toldOf, valueOn } from './compared-words.ts';

const arm = (variantId: string, n: number) => ({
  variantId,
  revision: 1,
  drawn: { n, mean: 7, interval: { from: 5, to: 9 } },
  chosen: { n: 0, mean: null },
});
const comparison = (differences: readonly Difference[], scale = { least: 0, most: 10 }, n = 25): PitchComparison => ({
  partId: 'opening',
  measure: 'would-talk-again',
  scale,
  confidence: 0.95,
  arms: [arm('a', n), arm('b', n + 1)],
  differences: [...differences],
  method: '',
  sources: [],
});
const difference = (more: Partial<Difference>): Difference => ({
  of: { variantId: 'b', revision: 1 },
  from: { variantId: 'a', revision: 1 },
  estimate: 2,
  interval: { from: 0.5, to: 3.5 },
  detectable: 3,
  says: 'higher',
  ...more,
});
const told = (one: Difference, n = 25) =>
  toldOf(one, comparison([one], undefined, n), ({ variantId }) => variantId.toUpperCase(), pitch, 'en-GB');

test('too few chats say nothing, whatever their difference looks like', () => {
  const { says, could } = told(difference({ says: 'not-enough-yet', detectable: null, estimate: 9 }), 3);
  expect(says).toContain('20');
  expect(says).toContain('3 and 4');
  expect(says).not.toMatch(/higher|rated|9/);
  expect(could).toBe(pitch.compare.noneCould);
});

test('what is not seen may be there: so it is said how large it would have to be', () => {
  const { says, could } = told(difference({ says: 'no-difference-seen', detectable: 1.24 }));
  expect(says).toBe(pitch.compare.noDifference('A', 'B'));
  expect(could).toContain('1.2');
});

test('the one that is rated higher comes first, with the least and the most by which', () => {
  expect(told(difference({})).says).toBe(pitch.compare.differs('B', 'A', '0.5', '3.5'));
  expect(told(difference({ says: 'lower', interval: { from: -3.5, to: -0.5 } })).says).toBe(pitch.compare.differs('A', 'B', '0.5', '3.5'));
});

test('landing is a share, the rest are points', () => {
  expect(valueOn({ scale: { least: 0, most: 1 } }, 0.42, 'en-GB')).toBe('42\u00a0%');
  expect(valueOn({ scale: { least: 1, most: 5 } }, 3.45, 'en-GB')).toBe('3.5');
});
