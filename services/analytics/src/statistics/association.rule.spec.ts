import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lift, logLikelihoodRatio } from './association.rule.ts';

const table = (both: number, one: number, other: number, neither: number) => ({
  n: both + one + other + neither,
  one: both + one,
  other: both + other,
  both,
});

describe('log-likelihood ratio', () => {
  // Dunning 1993, table 1: words that follow each other in a newspaper
  test.each([
    ['the swiss', 270.72, table(110, 2442, 111, 29114)],
    ['can be', 263.9, table(29, 13, 123, 31612)],
    ['mineral water', 167.23, table(10, 0, 3, 31764)],
  ])('of "%s" is %p', (_, statistic, cells) => expect(logLikelihoodRatio(cells)?.statistic).toBeCloseTo(statistic, 1));

  test('of what is together by chance is 0', () => {
    expect(logLikelihoodRatio(table(10, 30, 20, 60))?.statistic).toBeCloseTo(0, 9);
    expect(logLikelihoodRatio(table(10, 30, 20, 60))?.p).toBeCloseTo(1, 4);
  });

  test('of what is never or always there says nothing', () => {
    expect(logLikelihoodRatio(table(0, 0, 5, 9))).toBeUndefined();
    expect(logLikelihoodRatio(table(4, 3, 0, 0))).toBeUndefined();
    expect(logLikelihoodRatio({ n: 0, one: 0, other: 0, both: 0 })).toBeUndefined();
  });

  test('of a table that there is not is a defect', () =>
    expect(() => logLikelihoodRatio({ n: 10, one: 8, other: 8, both: 2 })).toThrow(RangeError));

  test('does not care which is which', () =>
    fc.assert(
      fc.property(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)), ([a, b, c, d]) => {
        const [one, other] = [logLikelihoodRatio(table(a, b, c, d)), logLikelihoodRatio(table(a, c, b, d))];
        expect(one?.statistic ?? 0).toBeCloseTo(other?.statistic ?? 0, 9);
        if (one) expect(one.statistic).toBeGreaterThanOrEqual(0);
      }),
    ));
});

describe('lift', () => {
  test('is how many times as often as by chance', () => {
    const found = lift(table(20, 20, 20, 140));
    expect(found?.lift).toBe(2.5);
    expect(found?.low).toBeGreaterThan(1);
    expect((found?.low ?? 0) * (found?.high ?? 0)).toBeCloseTo(6.25, 9);
  });

  test('of independent things is 1, of things never together there is none', () => {
    expect(lift(table(10, 30, 20, 60))?.lift).toBe(1);
    expect(lift(table(0, 3, 4, 5))).toBeUndefined();
  });

  test('of things always together is as large as it can be, without doubt', () => {
    expect(lift({ n: 40, one: 40, other: 40, both: 40 })).toEqual({ lift: 1, low: 1, high: 1 });
    expect(lift({ n: 40, one: 10, other: 10, both: 10 })?.lift).toBe(4);
  });

  test('its variance agrees with independence', () => {
    // (1/p₁ − 1)(1/p₂ − 1)/n where the two are independent
    const found = lift(table(10, 30, 20, 60));
    expect(Math.log(found?.high ?? 0)).toBeCloseTo(1.959964 * Math.sqrt(((1 / (40 / 120) - 1) * (1 / (30 / 120) - 1)) / 120), 5);
  });
});
