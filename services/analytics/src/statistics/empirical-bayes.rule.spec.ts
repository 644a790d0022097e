import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { empiricalBayesMeans } from './empirical-bayes-means.rule.ts';
import { empiricalBayesRates } from './empirical-bayes-rates.rule.ts';
import { sumsOf } from './sums.rule.ts';

describe('rates', () => {
  const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
  const players = hits.map((counted) => ({ counted, n: 45 }));

  test('of eighteen players, Efron and Morris 1977', () => {
    const found = empiricalBayesRates(players);
    expect(Math.abs((found?.pooled ?? 0) - 0.2654)).toBeLessThan(5e-4);
    expect(Math.abs((found?.rates.at(0)?.rate ?? 0) - 0.294)).toBeLessThan(5e-4);
    expect(Math.abs((found?.rates.at(-1)?.rate ?? 0) - 0.242)).toBeLessThan(5e-4);
  });

  test('fewer observations are moved further', () => {
    const [few, many] = empiricalBayesRates([{ counted: 9, n: 10 }, { counted: 90, n: 100 }, ...players])?.rates ?? [];
    expect(few?.rate).toBeLessThan(many?.rate ?? 0);
    expect(few?.shrinkage).toBeGreaterThan(many?.shrinkage ?? 1);
    expect(few?.low).toBeLessThan(many?.low ?? 0);
  });

  test('three groups are left where they are', () =>
    expect(empiricalBayesRates(players.slice(0, 3))?.rates.map((group) => group?.rate)).toEqual([18 / 45, 17 / 45, 16 / 45]));

  test('groups that are all the same are where they were, and not certain', () => {
    const found = empiricalBayesRates(Array.from({ length: 6 }, () => ({ counted: 0, n: 8 })));
    expect(found?.rates[0]).toMatchObject({ rate: 0, low: 0 });
    expect(found?.rates[0]?.high).toBeGreaterThan(0);
  });

  test('a group without observations has no rate, and takes nothing from the others', () => {
    const found = empiricalBayesRates([{ counted: 0, n: 0 }, ...players]);
    expect(found?.rates[0]).toBeUndefined();
    expect(found?.rates.slice(1)).toEqual(empiricalBayesRates(players)?.rates);
    expect(empiricalBayesRates([{ counted: 0, n: 0 }])).toBeUndefined();
    expect(empiricalBayesRates([])).toBeUndefined();
  });

  test('the same group twice is two groups', () => {
    const group = { counted: 3, n: 9 };
    const found = empiricalBayesRates([group, group, group, { counted: 8, n: 9 }]);
    expect(found?.n).toBe(36);
    expect(found?.rates[0]).toEqual(found?.rates[2]);
  });

  test('a rate never leaves the range between its own and that of all, whatever the sizes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ counted: fc.nat({ max: 50 }), more: fc.nat({ max: 50 }) }), { minLength: 1, maxLength: 30 }),
        (drawn) => {
          const groups = drawn.map(({ counted, more }) => ({ counted, n: counted + more }));
          for (const found of empiricalBayesRates(groups)?.rates ?? []) {
            if (!found) continue;
            expect(found.rate).toBeGreaterThanOrEqual(-1e-12);
            expect(found.rate).toBeLessThanOrEqual(1 + 1e-12);
            expect(found.shrinkage).toBeGreaterThanOrEqual(0);
            expect(found.shrinkage).toBeLessThanOrEqual(1);
            expect(found.error).toBeGreaterThan(0);
          }
        },
      ),
    ));
});

describe('means', () => {
  // eight groups of two with the same spread: James and Stein by hand, B = 5 · V / Σ(mean − centre)²
  const centres = [10, 20, 30, 40, 50, 60, 70, 80];
  const groups = centres.map((centre) => sumsOf([centre - 10, centre + 10]));

  test('with equal variances are those of James and Stein', () => {
    const shrinkage = (5 * 100) / 4200;
    expect(empiricalBayesMeans(groups)?.[0]?.shrinkage).toBeCloseTo(shrinkage, 9);
    expect(empiricalBayesMeans(groups)?.[0]?.mean).toBeCloseTo(45 - (1 - shrinkage) * 35, 9);
  });

  test('are not moved, and not given, where no spread is known', () => {
    expect(empiricalBayesMeans([sumsOf([3]), sumsOf([5])])).toBeUndefined();
    expect(empiricalBayesMeans([sumsOf([3, 3]), sumsOf([5, 5])])).toBeUndefined();
    expect(empiricalBayesMeans([])).toBeUndefined();
  });

  test('of groups that do not differ come together', () => {
    const same = Array.from({ length: 10 }, () => sumsOf([1, 2, 3, 4, 5]));
    expect(empiricalBayesMeans(same)?.every((found) => found?.mean === 3)).toBe(true);
  });

  test('a group of one borrows its doubt from the others, an empty one has no mean', () => {
    const found = empiricalBayesMeans([sumsOf([]), sumsOf([100]), ...groups]);
    expect(found?.[0]).toBeUndefined();
    expect(found?.[1]?.mean).toBeLessThan(100);
  });
});
