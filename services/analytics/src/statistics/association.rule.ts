import { mustCount } from './counted.rule.ts';
import { chiSquaredAbove, normalReach } from './distributions.rule.ts';
import { type Interval, usualConfidence } from './interval.rule.ts';

/** Of n people or texts: how many have the one thing, the other, and both. */
export type Together = { readonly n: number; readonly one: number; readonly other: number; readonly both: number };
export type Likelihood = { readonly statistic: number; readonly p: number };
export type Lift = { readonly lift: number } & Interval;

function fourCells({ n, one, other, both }: Together): readonly [number, number, number, number] {
  const cells = [both, one - both, other - both, n - one - other + both] as const;
  mustCount(...cells);
  return cells;
}

const entropy = (...counts: readonly number[]): number => counts.reduce((sum, count) => sum + (count > 0 ? count * Math.log(count) : 0), 0);

/**
 * Whether two things come together more or less often than by chance: G², with p by chi-squared with one degree of freedom. Nothing if
 * one of them is always or never there. Counts that no table has are a `RangeError`.
 * Dunning 1993, Accurate methods for the statistics of surprise and coincidence.
 */
export function logLikelihoodRatio(together: Together): Likelihood | undefined {
  const { n, one, other } = together;
  const cells = fourCells(together);
  if ([one, other].some((count) => count === 0 || count === n)) return undefined;
  const statistic = Math.max(0, 2 * (entropy(...cells) - entropy(one, n - one) - entropy(other, n - other) + entropy(n)));
  return { statistic, p: chiSquaredAbove(statistic, 1) };
}

/**
 * How many times as often two things come together as by chance (1: by chance), with its interval. Nothing if they never do.
 * Interval: delta method on ln lift for a multinomial sample (Agresti 2013, Categorical data analysis, 3.1); good from about five
 * together on.
 */
export function lift(together: Together, confidence = usualConfidence): Lift | undefined {
  const { n, one, other, both } = together;
  fourCells(together);
  if (both === 0) return undefined;
  const found = (both * n) / (one * other);
  const variance = Math.max(0, 1 / both - 1 / one - 1 / other + (2 * found - 1) / n);
  const reach = Math.exp(normalReach(confidence) * Math.sqrt(variance));
  return { lift: found, low: found / reach, high: found * reach };
}
