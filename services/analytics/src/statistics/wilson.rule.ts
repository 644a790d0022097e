import { mustBePartOf } from './counted.rule.ts';
import { normalReach } from './distributions.rule.ts';
import { type Interval, usualConfidence, within } from './interval.rule.ts';

export type Share = { readonly n: number; readonly share: number } & Interval;

/**
 * A share and its score interval, in [0, 1]; nothing for n = 0. Ends are exactly 0 and 1 where nobody or everybody is counted.
 * Wilson 1927, Probable inference, the law of succession, and statistical inference; without continuity correction.
 */
export function wilson(counted: number, n: number, confidence = usualConfidence): Share | undefined {
  mustBePartOf(counted, n);
  if (n === 0) return undefined;
  const share = counted / n;
  const z = normalReach(confidence);
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = ((z / n) * Math.sqrt(n * share * (1 - share) + (z * z) / 4)) / (1 + (z * z) / n);
  return {
    n,
    share,
    low: counted === 0 ? 0 : within(middle - reach, 0, share),
    high: counted === n ? 1 : within(middle + reach, share, 1),
  };
}
