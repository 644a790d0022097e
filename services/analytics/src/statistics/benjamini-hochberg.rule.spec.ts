import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from './benjamini-hochberg.rule.ts';

// Benjamini and Hochberg 1995, section 4
const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];

test('of fifteen tests four are found at .05', () =>
  expect(benjaminiHochberg(ps, 0.05).map(({ found }) => found)).toEqual(ps.map((_, i) => i < 4)));

test('a test exactly at its threshold is found, and takes smaller ones along', () =>
  expect(benjaminiHochberg([0.045, 0.05, 0.9, 0.03], 0.075).map(({ found }) => found)).toEqual([true, true, false, true]));

test('nothing was tested, nothing is found', () => expect(benjaminiHochberg([], 0.05)).toEqual([]));
test('one test is a test at q', () => {
  expect(benjaminiHochberg([0.05], 0.05)).toEqual([{ p: 0.05, adjusted: 0.05, found: true }]);
  expect(benjaminiHochberg([0.051], 0.05)[0]?.found).toBe(false);
});
test('equal ones are found together or not at all', () =>
  expect(benjaminiHochberg([0.02, 0.02, 0.02], 0.02).every(({ found }) => found)).toBe(true));
test('what is not a probability is a defect', () => {
  expect(() => benjaminiHochberg([1.2], 0.05)).toThrow(RangeError);
  expect(() => benjaminiHochberg([Number.NaN], 0.05)).toThrow(RangeError);
});

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

test('what is found is what its adjusted value says', () =>
  fc.assert(
    fc.property(probabilities, (drawn) => {
      for (const { p, adjusted, found } of benjaminiHochberg(drawn, 0.1)) {
        expect(adjusted).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        if (Math.abs(adjusted - 0.1) > 1e-12) expect(found).toBe(adjusted < 0.1);
      }
    }),
  ));

test('a smaller p is found if a larger one is', () =>
  fc.assert(
    fc.property(probabilities, (drawn) => {
      const results = benjaminiHochberg(drawn, 0.2);
      const largest = Math.max(-1, ...results.filter(({ found }) => found).map(({ p }) => p));
      for (const { p, found } of results) expect(found).toBe(p <= largest);
    }),
  ));
