import { normalReach } from './distributions.rule.ts';
import { type Interval, usualConfidence } from './interval.rule.ts';
import { concordanceVariance, type Point, pointsForTrend } from './mann-kendall.rule.ts';
import { ascending, quantileType7 } from './quantile.rule.ts';

export type Slope = { readonly n: number; readonly slope: number; readonly intercept: number; readonly interval?: Interval };

const slopes = (points: readonly Point[]): readonly number[] =>
  ascending(points.flatMap((a, i) => points.slice(i + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)]))));

/**
 * How much y rises by unit of x: the median of the slopes between all pairs, with the intercept that leaves half of the points above.
 * Nothing unless two points differ in x; an interval from eight points on. Meant for up to 200 points (quadratic).
 * Theil 1950; Sen 1968, Estimates of the regression coefficient based on Kendall's tau, whose interval it is.
 */
export function theilSen(points: readonly Point[], confidence = usualConfidence): Slope | undefined {
  const between = slopes(points);
  const slope = quantileType7(between, 0.5);
  if (slope === undefined) return undefined;
  const intercept = quantileType7(ascending(points.map(({ x, y }) => y - slope * x)), 0.5) ?? 0;
  const told = { n: points.length, slope, intercept };
  if (points.length < pointsForTrend) return told;
  const reach = normalReach(confidence) * Math.sqrt(concordanceVariance(points));
  const low = between[Math.floor((between.length - reach) / 2) - 1];
  const high = between[Math.ceil((between.length + reach) / 2)];
  return low === undefined || high === undefined ? told : { ...told, interval: { low, high } };
}
