import { expect, test } from '@jest/globals';
import { pairedDifference } from './paired-difference.rule.ts';
import { noSums, spread, sumsOf } from './sums.rule.ts';

// "Student" 1908: hours of sleep gained by two drugs, ten patients, in tenths of an hour
const first = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20];
const second = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];
const differences = first.map((hours, i) => hours - (second[i] ?? 0));

test("Student's sleep data", () => {
  const found = pairedDifference(sumsOf(differences));
  expect(found).toMatchObject({ n: 10, mean: -15.8 });
  expect(found?.tested?.t).toBeCloseTo(-4.0621, 4);
  expect(found?.tested?.p).toBeCloseTo(0.002833, 6);
  expect((found?.tested?.low ?? 0) / 10).toBeCloseTo(-2.4599, 4);
  expect((found?.tested?.high ?? 0) / 10).toBeCloseTo(-0.7001, 4);
});

test('nine pairs give a mean without an interval', () => {
  const found = pairedDifference(sumsOf(differences.slice(1)));
  expect(found?.n).toBe(9);
  expect(found?.tested).toBeUndefined();
});

test('differences that are all equal give no doubt to tell', () =>
  expect(pairedDifference(sumsOf(Array.from({ length: 50 }, () => 3)))).toEqual({ n: 50, mean: 3 }));

test('of nobody there is no difference, of one a mean', () => {
  expect(pairedDifference(noSums)).toBeUndefined();
  expect(pairedDifference(sumsOf([-4]))).toEqual({ n: 1, mean: -4 });
});

test('sums of no observations are a defect', () => expect(() => spread({ n: 2, sum: 10, squares: 1 })).toThrow(RangeError));
