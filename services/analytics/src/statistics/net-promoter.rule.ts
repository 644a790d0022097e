import { mustCount } from './counted.rule.ts';
import { normalReach } from './distributions.rule.ts';
import { around, type Interval, usualConfidence } from './interval.rule.ts';

export type NetPromoter = {
  readonly n: number;
  readonly promoters: number;
  readonly detractors: number;
  readonly score: number;
} & Interval;

/**
 * The net promoter score of answers from 0 to 10: share of 9 and 10 minus share of 0 to 6, in [−1, 1]; nothing for n = 0.
 * @param bins how many answered 0, 1, … 10: eleven counts; otherwise a `RangeError`
 * Reichheld 2003. Interval: adjusted Wald after Rocks 2016, Interval estimation for the Net Promoter Score, which adds 3/4 of an
 * answer to promoters and detractors each and 3/2 to the rest; clamped to [−1, 1], and reaching to the score itself, which for one or
 * two answers it else would not.
 */
export function netPromoter(bins: readonly number[], confidence = usualConfidence): NetPromoter | undefined {
  if (bins.length !== 11) throw new RangeError(`eleven counts, for answers 0 to 10, not ${bins.length}`);
  mustCount(...bins);
  const among = (from: number, to: number) => bins.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  const [detractors, promoters, n] = [among(0, 6), among(9, 10), among(0, 10)];
  if (n === 0) return undefined;
  const [up, down] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const error = Math.sqrt((up + down - (up - down) ** 2) / (n + 3));
  const score = (promoters - detractors) / n;
  const { low, high } = around(up - down, normalReach(confidence) * error, -1, 1);
  return { n, promoters, detractors, score, low: Math.min(low, score), high: Math.max(high, score) };
}
