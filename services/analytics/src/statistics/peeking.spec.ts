import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { confidenceSequence, differenceSequence } from './confidence-sequence.rule.ts';
import { excludes } from './interval.rule.ts';
import { detectableDifference, mixtureSprt } from './mixture-sprt.rule.ts';
import { sumsOf } from './sums.rule.ts';

// looked up once: in Jest each look at a global is slow
const { imul } = Math;

/** Numbers from 0 to 1 that are the same on every machine: mulberry32. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const binary = (n: number, sum: number) => ({ n, sum, squares: sum });

describe('mixture sequential probability ratio test', () => {
  test('40 against 60 of 100 each', () => expect(mixtureSprt(binary(100, 40), binary(100, 60), 0.01)?.ratio).toBeCloseTo(9.509675, 6));

  test('says nothing below twenty, and nothing where all are equal', () => {
    expect(mixtureSprt(binary(19, 4), binary(400, 300))).toBeUndefined();
    expect(mixtureSprt(binary(20, 4), binary(20, 6))).toBeDefined();
    expect(mixtureSprt(binary(50, 50), binary(50, 50))).toBeUndefined();
    expect(mixtureSprt(binary(0, 0), binary(0, 0))).toBeUndefined();
  });

  test('is not sure where there is no difference', () => expect(mixtureSprt(binary(60, 30), binary(60, 30))?.p).toBe(1));

  test('the detectable difference is where p falls to .05', () => {
    const [one, other] = [sumsOf(Array.from({ length: 80 }, (_, i) => i % 2)), sumsOf(Array.from({ length: 50 }, (_, i) => i % 2))];
    const needed = detectableDifference(one, other) ?? Number.NaN;
    // the same variance with the mean moved by that much
    const moved = { n: one.n, sum: one.sum + needed * one.n, squares: one.squares + 2 * needed * one.sum + needed ** 2 * one.n };
    expect(mixtureSprt(moved, other)?.p).toBeCloseTo(0.05, 9);
    expect(detectableDifference(binary(5, 3), binary(5, 2))).toBeUndefined();
  });

  test.each([0.5, 0.2])('4,000 runs without a difference at %p, looked at from 20 to 1,000', (p) => {
    const next = drawing(20_261_125);
    let [found, foundByRepeatedZ] = [0, 0];
    for (let run = 0; run < 4000; run++) {
      let [a, b, sequential, repeated] = [0, 0, false, false];
      for (let n = 1; n <= 1000; n++) {
        if (next() < p) a++;
        if (next() < p) b++;
        if (n < 20 || (sequential && repeated)) continue;
        // z² of the repeated test; the sequential one needs 2 ln 20 = 5.99 at least, so that it need not be asked below
        if ((a - b) ** 2 * n <= 3.84 * (a * (n - a) + b * (n - b))) continue;
        repeated = true;
        sequential ||= (mixtureSprt(binary(n, a), binary(n, b))?.p ?? 1) <= 0.05;
      }
      if (sequential) found++;
      if (repeated) foundByRepeatedZ++;
    }
    expect(found / 4000).toBeLessThanOrEqual(0.05);
    expect(foundByRepeatedZ / 4000).toBeGreaterThan(0.35);
  });

  test('a true difference is found', () => {
    const next = drawing(7);
    let [a, b] = [0, 0];
    for (let n = 0; n < 400; n++) {
      if (next() < 0.65) a++;
      if (next() < 0.4) b++;
    }
    expect(mixtureSprt(binary(400, a), binary(400, b))?.p).toBeLessThan(0.001);
  });
});

describe('confidence sequence', () => {
  test('700 of 1,000, tightest at 100', () => {
    const found = confidenceSequence({ n: 1000, sum: 700 });
    expect(Math.abs(found.low - 0.651629)).toBeLessThan(1e-5);
    expect(Math.abs(found.high - 0.745949)).toBeLessThan(1e-5);
  });

  test('ends at 0 and 1 where it must, and is everything before anything is seen', () => {
    expect(confidenceSequence({ n: 0, sum: 0 })).toEqual({ low: 0, high: 1 });
    expect(confidenceSequence({ n: 30, sum: 0 }).low).toBe(0);
    expect(confidenceSequence({ n: 30, sum: 30 }).high).toBe(1);
    expect(confidenceSequence({ n: 0, sum: 0 }, { lowest: 1, highest: 5 })).toEqual({ low: 1, high: 5 });
    expect(() => confidenceSequence({ n: 3, sum: 4 })).toThrow(RangeError);
  });

  test('of ratings from 1 to 5 is that of shares, stretched', () => {
    const [shares, ratings] = [confidenceSequence({ n: 50, sum: 30 }), confidenceSequence({ n: 50, sum: 170 }, { lowest: 1, highest: 5 })];
    expect(ratings.low).toBeCloseTo(1 + 4 * shares.low, 9);
    expect(ratings.high).toBeCloseTo(1 + 4 * shares.high, 9);
  });

  test('of a difference is wider than each arm and holds the difference', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p, q) => {
          const [one, other] = [Math.round(n * p), Math.round(n * q)];
          const { low, high } = differenceSequence({ n, sum: one }, { n, sum: other });
          expect(low).toBeLessThanOrEqual((one - other) / n);
          expect(high).toBeGreaterThanOrEqual((one - other) / n);
        },
      ),
      { numRuns: 50 },
    ));

  test('looked at again and again it misses in at most 5 % of runs', () => {
    const next = drawing(11);
    let missed = 0;
    for (let run = 0; run < 150; run++) {
      let [sum, left] = [0, false];
      for (let n = 1; n <= 400 && !left; n++) {
        if (next() < 0.3) sum++;
        left = n % 20 === 0 && excludes(confidenceSequence({ n, sum }), 0.3);
      }
      if (left) missed++;
    }
    expect(missed / 150).toBeLessThanOrEqual(0.05);
  });
});
