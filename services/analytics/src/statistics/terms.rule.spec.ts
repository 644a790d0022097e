import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logOddsDirichlet } from './log-odds-dirichlet.rule.ts';
import { restScoreCorrelation } from './rest-score-correlation.rule.ts';

describe('log-odds with an informative prior', () => {
  test('by hand: prior of ten words in the ratio of both windows', () => {
    const [first] = logOddsDirichlet({ agents: 30, cloud: 70 }, { agents: 10, cloud: 90 });
    const change = Math.log(32 / 78) - Math.log(12 / 98);
    expect(first).toMatchObject({ term: 'agents', now: 30, before: 10 });
    expect(first?.change).toBeCloseTo(change, 12);
    expect(first?.z).toBeCloseTo(change / Math.sqrt(1 / 32 + 1 / 12), 12);
  });

  test('a rare term that doubled says less than a common one', () => {
    const found = logOddsDirichlet({ rare: 2, common: 80, other: 100 }, { rare: 1, common: 40, other: 140 });
    expect(found.map(({ term }) => term)).toEqual(['common', 'rare', 'other']);
  });

  test('nothing is said where a window is silent, of a term that is all that is said, or of one that nobody said', () => {
    expect(logOddsDirichlet({}, { a: 1 })).toEqual([]);
    expect(logOddsDirichlet({ a: 4 }, { a: 3 })).toEqual([]);
    expect(logOddsDirichlet({ a: 4, b: 1, c: 0 }, { a: 3, b: 2, c: 0 }).map(({ term }) => term)).toEqual(['a', 'b']);
    expect(() => logOddsDirichlet({ a: -1, b: 3 }, { b: 1 })).toThrow(RangeError);
  });

  const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat({ max: 60 }));

  test('read backwards what rose has fallen', () =>
    fc.assert(
      fc.property(counts, counts, (now, before) => {
        const back = new Map(logOddsDirichlet(before, now).map((trend) => [trend.term, trend]));
        for (const { term, z, p } of logOddsDirichlet(now, before)) {
          expect(back.get(term)?.z).toBeCloseTo(-z, 9);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    ));
});

describe('rest-score correlation', () => {
  const sumsOf = (answers: readonly (readonly [item: number, total: number])[]) => ({
    n: answers.length,
    item: answers.reduce((sum, [item]) => sum + item, 0),
    total: answers.reduce((sum, [, total]) => sum + total, 0),
    itemSquares: answers.reduce((sum, [item]) => sum + item * item, 0),
    totalSquares: answers.reduce((sum, [, total]) => sum + total * total, 0),
    products: answers.reduce((sum, [item, total]) => sum + item * total, 0),
  });

  test('an item that goes with the rest, and one that goes against it', () => {
    expect(
      restScoreCorrelation(
        sumsOf([
          [1, 3],
          [2, 6],
          [3, 9],
        ]),
      ),
    ).toEqual({ n: 3, correlation: 1 });
    expect(
      restScoreCorrelation(
        sumsOf([
          [1, 6],
          [2, 6],
          [3, 6],
        ]),
      ),
    ).toEqual({ n: 3, correlation: -1 });
  });

  test('is that with the rest, not with the total', () => {
    // the rest is 2, 1, 2, 1: no relation to the item, though the total goes with it
    const found = restScoreCorrelation(
      sumsOf([
        [1, 3],
        [1, 2],
        [5, 7],
        [5, 6],
      ]),
    );
    expect(found?.correlation).toBe(0);
    expect(found?.low).toBeCloseTo(-(found?.high ?? 0), 12);
  });

  test('its interval by z reaches 1.96 / √(n − 3)', () => {
    // the same answers over and over keep the correlation
    const found = restScoreCorrelation(
      sumsOf(
        Array.from(
          { length: 7 },
          () =>
            [
              [0, 0],
              [0, 1],
              [1, 2],
              [1, 1],
            ] as const,
        )
          .flat()
          .map(([i, t]) => [i, t] as const),
      ),
    );
    expect(found?.correlation).toBe(0);
    expect(found?.high).toBeCloseTo(Math.tanh(1.959964 / 5), 6);
  });

  test('what does not vary goes with nothing', () => {
    expect(restScoreCorrelation(sumsOf([]))).toBeUndefined();
    expect(restScoreCorrelation(sumsOf([[2, 5]]))).toBeUndefined();
    expect(
      restScoreCorrelation(
        sumsOf([
          [2, 5],
          [2, 7],
          [2, 9],
        ]),
      ),
    ).toBeUndefined();
    expect(
      restScoreCorrelation(
        sumsOf([
          [1, 4],
          [2, 5],
          [3, 6],
        ]),
      ),
    ).toBeUndefined();
  });
});
