import { mustCount } from './counted.rule.ts';
import { binomialAtMost } from './distributions.rule.ts';
import { usualConfidence } from './interval.rule.ts';

/** Ranks from 1 to n of the sorted values, and how sure it is that the quantile lies between these two. */
export type RankInterval = { readonly low: number; readonly high: number; readonly coverage: number };

/**
 * Between which two of n sorted values the quantile at `p` (0 < p < 1) of whatever they were drawn from lies; nothing if n is too
 * small to say. Each tail holds at most half of what the confidence leaves over: at .95 the median needs n = 6, quartiles 13, deciles 36.
 * Distribution-free; David and Nagaraja 2003, Order statistics, 7.1.
 */
export function orderStatisticInterval(n: number, p: number, confidence = usualConfidence): RankInterval | undefined {
  mustCount(n);
  if (!(p > 0 && p < 1)) throw new RangeError(`p lies between 0 and 1, not at ${p}`);
  const tail = (1 - confidence) / 2;
  // a rounding error must not take away a rank that the tail exactly allows
  const fits = (probability: number): boolean => probability <= tail * (1 + 1e-12);
  let low = 0;
  while (low < n && fits(binomialAtMost(low, n, p))) low++;
  let above = 0;
  while (above < n && fits(binomialAtMost(above, n, 1 - p))) above++;
  if (low === 0 || above === 0) return undefined;
  const high = n + 1 - above;
  return { low, high, coverage: 1 - binomialAtMost(low - 1, n, p) - binomialAtMost(above - 1, n, 1 - p) };
}
