import { studentBelow, studentReach } from './distributions.rule.ts';
import { around, type Interval, usualConfidence } from './interval.rule.ts';
import { meanOf, type Sums, sampleVariance } from './sums.rule.ts';

export type PairedDifference = {
  readonly n: number;
  readonly mean: number;
  readonly tested?: { readonly t: number; readonly p: number } & Interval;
};

/** From how many pairs on an interval is given. */
export const pairsForInterval = 10;

/**
 * The mean of differences within pairs (the same person before and after, or the same item seen by two), in their unit, with t, its
 * two-sided p and the interval. Only the mean for fewer than ten pairs, or if all differences are equal: no spread, no doubt to tell.
 * Nothing for n = 0. "Student" 1908, The probable error of a mean.
 */
export function pairedDifference(differences: Sums, confidence = usualConfidence): PairedDifference | undefined {
  const { n } = differences;
  if (n === 0) return undefined;
  const mean = meanOf(differences);
  if (n < pairsForInterval || sampleVariance(differences) === 0) return { n, mean };
  const error = Math.sqrt(sampleVariance(differences) / n);
  const t = mean / error;
  return {
    n,
    mean,
    tested: { t, p: 2 * studentBelow(-Math.abs(t), n - 1), ...around(mean, studentReach(confidence, n - 1) * error) },
  };
}
