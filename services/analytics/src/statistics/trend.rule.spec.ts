import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { concordance, concordanceVariance, mannKendall } from './mann-kendall.rule.ts';
import { theilSen } from './theil-sen.rule.ts';

const points = (xs: readonly number[], ys: readonly number[]) => xs.map((x, i) => ({ x, y: ys[i] ?? 0 }));
const line = (n: number, y: (x: number) => number) => Array.from({ length: n }, (_, x) => ({ x, y: y(x) }));

function permutations<T>(values: readonly T[]): readonly (readonly T[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((first, i) => permutations([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [first, ...rest]));
}

describe('Theil and Sen', () => {
  const sen = points([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]);

  test("Sen's data rise by four", () => expect(theilSen(sen)).toMatchObject({ n: 7, slope: 4 }));

  test('one wild point does not move the line', () => {
    const wild = [...line(19, (x) => 3 * x + 1), { x: 19, y: 1e6 }];
    expect(theilSen(wild)?.slope).toBeCloseTo(3, 12);
    expect(theilSen(wild)?.intercept).toBeCloseTo(1, 9);
  });

  test('an interval from eight points on', () => {
    expect(theilSen(line(7, (x) => x))?.interval).toBeUndefined();
    expect(theilSen(line(8, (x) => x))?.interval).toEqual({ low: 1, high: 1 });
  });

  test('no points, one, and several at one place have no slope; level ones the slope 0', () => {
    expect(theilSen([])).toBeUndefined();
    expect(theilSen([{ x: 1, y: 1 }])).toBeUndefined();
    expect(theilSen(points([2, 2, 2], [1, 5, 9]))).toBeUndefined();
    expect(theilSen(line(9, () => 4))).toMatchObject({ slope: 0, intercept: 4 });
  });

  test('the slope lies in its interval, and turns with the axis', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 40 }), (ys) => {
        const [up, down] = [theilSen(ys.map((y, x) => ({ x, y }))), theilSen(ys.map((y, x) => ({ x, y: -y })))];
        expect((up?.slope ?? 1) + (down?.slope ?? 1)).toBeCloseTo(0, 9);
        if (!up?.interval) return;
        expect(up.interval.low).toBeLessThanOrEqual(up.slope);
        expect(up.interval.high).toBeGreaterThanOrEqual(up.slope);
      }),
    ));
});

describe('Mann and Kendall', () => {
  test('eight that only rise', () => {
    const found = mannKendall(line(8, (x) => x * x));
    expect(found).toMatchObject({ n: 8, s: 28 });
    expect(found?.z).toBeCloseTo(27 / Math.sqrt((8 * 7 * 21) / 18), 12);
    expect(found?.p).toBeLessThan(0.001);
  });

  test('seven points, and level ones, have no trend to tell', () => {
    expect(mannKendall(line(7, (x) => x))).toBeUndefined();
    expect(mannKendall(line(30, () => 3))).toBeUndefined();
    expect(mannKendall([])).toBeUndefined();
  });

  test('its variance is that over all orders, ties on both sides or not', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 3, maxLength: 6 }), (drawn) => {
        const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
        const every = permutations(ys).map((order) => concordance(points(xs, order)));
        const variance = every.reduce((sum, s) => sum + s * s, 0) / every.length;
        expect(concordanceVariance(points(xs, ys))).toBeCloseTo(variance, 9);
      }),
      { numRuns: 40 },
    ));

  test('the order in which points come does not matter', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 30 }), (ys) => {
        const rising = ys.map((y, x) => ({ x, y }));
        expect(mannKendall([...rising].reverse())).toEqual(mannKendall(rising));
      }),
    ));
});
