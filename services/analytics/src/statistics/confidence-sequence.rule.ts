import { logBeta } from './distributions.rule.ts';
import { type Interval, usualConfidence } from './interval.rule.ts';

export type Bounded = { readonly n: number; readonly sum: number };
export type Sequenced = {
  readonly confidence?: number;
  /** The number of observations at which the interval is meant to be tightest; it holds at every number. */
  readonly tightestAt?: number;
  readonly lowest?: number;
  readonly highest?: number;
};

/** ln of the wealth that betting against a mean of `p` would have made by now, from 1: beyond 1 / α it is no longer believed. */
function logWealth(n: number, sum: number, p: number, tightestAt: number): number {
  const q = 1 - p;
  const lnInverse = Math.log(20); // tuned for α = .05, as the reference does; validity does not depend on it
  const rho = (p * q * tightestAt) / (2 * lnInverse + Math.log(1 + 2 * lnInverse));
  const r = Math.max(rho - p * q, 1e-3 * p * q);
  return logBeta(r / p + n - sum, r / q + sum) - logBeta(r / p, r / q) - sum * Math.log(p) - (n - sum) * Math.log(q);
}

/** Where the wealth falls to the threshold between `from`, where it is above, and `to`, where it is below. */
function crossing(from: number, to: number, above: (p: number) => boolean): number {
  let [outside, inside] = [from, to];
  for (let step = 0; step < 45; step++) {
    const middle = (outside + inside) / 2;
    if (above(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

/**
 * Where the mean of observations between `lowest` and `highest` (0 and 1 if not said) lies, in their unit; the whole range for n = 0. It
 * may be looked at after every observation and acted upon whenever one likes: the chance that it ever misses is at most 1 − confidence.
 * A sum that such observations cannot have is a `RangeError`.
 * Howard, Ramdas, McAuliffe and Sekhon 2021, Time-uniform, nonparametric, nonasymptotic confidence sequences: two-sided beta-binomial
 * mixture, which holds for bounded observations as it does for binary ones.
 */
export function confidenceSequence({ n, sum }: Bounded, options: Sequenced = {}): Interval {
  const { confidence = usualConfidence, tightestAt = 100, lowest = 0, highest = 1 } = options;
  const width = highest - lowest;
  const total = (sum - n * lowest) / width;
  if (!(Number.isSafeInteger(n) && n >= 0 && total >= 0 && total <= n)) throw new RangeError(`no ${n} observations have the sum ${sum}`);
  if (n === 0) return { low: lowest, high: highest };
  const threshold = -Math.log(1 - confidence);
  const above = (p: number): boolean => logWealth(n, total, p, tightestAt) > threshold;
  const mean = total / n;
  const low = total === 0 ? 0 : crossing(0, mean, (p) => p === 0 || above(p));
  const high = total === n ? 1 : crossing(1, mean, (p) => p === 1 || above(p));
  return { low: lowest + low * width, high: lowest + high * width };
}

/**
 * How much higher the mean of one arm is than that of another, in the same sense: each arm at half the error, which holds whatever
 * happens to both.
 */
export function differenceSequence(one: Bounded, other: Bounded, options: Sequenced = {}): Interval {
  const confidence = (1 + (options.confidence ?? usualConfidence)) / 2;
  const [a, b] = [one, other].map((arm) => confidenceSequence(arm, { ...options, confidence })) as [Interval, Interval];
  return { low: a.low - b.high, high: a.high - b.low };
}
