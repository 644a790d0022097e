import { expect, test } from '@jest/globals';
import { sampleRatioCheck } from './sample-ratio.rule.ts';

const arms = (...assigned: readonly number[]) => assigned.map((count) => ({ assigned: count, weight: 1 }));

test('821,588 against 815,482 of a half each is a mismatch', () => {
  // Kohavi, Tang and Xu 2020, Trustworthy online controlled experiments, 3: p = 1.8e-6
  const found = sampleRatioCheck(arms(821_588, 815_482));
  expect(found?.mismatch).toBe(true);
  expect(found?.p).toBeCloseTo(1.8e-6, 7);
});

test('what was meant to be uneven is no mismatch', () => {
  expect(
    sampleRatioCheck([
      { assigned: 90, weight: 9 },
      { assigned: 10, weight: 1 },
    ]),
  ).toEqual({ statistic: 0, p: 1, mismatch: false });
  expect(sampleRatioCheck(arms(60, 40))?.mismatch).toBe(false);
});

test('too few and too little to compare say nothing', () => {
  expect(sampleRatioCheck(arms(4, 5))).toBeUndefined();
  expect(sampleRatioCheck(arms(5, 5))).toMatchObject({ p: 1 });
  expect(sampleRatioCheck(arms(100))).toBeUndefined();
  expect(sampleRatioCheck([])).toBeUndefined();
  expect(() => sampleRatioCheck([{ assigned: 5, weight: 0 }])).toThrow(RangeError);
});
