import { normalBeyond } from './distributions.rule.ts';

export type Point = { readonly x: number; readonly y: number };
export type Trend = { readonly n: number; readonly s: number; readonly variance: number; readonly z: number; readonly p: number };

/** From how many points on a trend is told. */
export const pointsForTrend = 8;

const tied = (values: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
};
const over = (ties: readonly number[], each: (count: number) => number): number => ties.reduce((sum, count) => sum + each(count), 0);

/** Pairs that rise minus pairs that fall; pairs level in x or y count for neither. */
export const concordance = (points: readonly Point[]): number =>
  points.reduce((sum, a, i) => sum + points.slice(i + 1).reduce((s, b) => s + Math.sign(b.x - a.x) * Math.sign(b.y - a.y), 0), 0);

/** The variance of that under no trend, with ties on both sides. Kendall 1970, Rank correlation methods, 4. */
export function concordanceVariance(points: readonly Point[]): number {
  const n = points.length;
  const [xs, ys] = [tied(points.map(({ x }) => x)), tied(points.map(({ y }) => y))];
  const cubes = (t: number) => t * (t - 1) * (2 * t + 5);
  const main = (cubes(n) - over(xs, cubes) - over(ys, cubes)) / 18;
  const triples = (t: number) => t * (t - 1) * (t - 2);
  const pairs = (t: number) => t * (t - 1);
  const both = n > 2 ? (over(xs, triples) * over(ys, triples)) / (9 * triples(n)) : 0;
  return main + both + (n > 1 ? (over(xs, pairs) * over(ys, pairs)) / (2 * pairs(n)) : 0);
}

/**
 * Whether y tends to rise or fall with x: S, its variance, z with continuity correction and the two-sided p. Nothing for fewer than
 * eight points, or if all are level. Order does not matter. Meant for a few hundred points (quadratic).
 * Mann 1945, Nonparametric tests against trend; Kendall 1970.
 */
export function mannKendall(points: readonly Point[]): Trend | undefined {
  const variance = concordanceVariance(points);
  if (points.length < pointsForTrend || variance <= 0) return undefined;
  const s = concordance(points);
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  return { n: points.length, s, variance, z, p: normalBeyond(z) };
}
