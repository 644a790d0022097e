import type { Interval } from './interval.rule.ts';
import { usualConfidence } from './interval.rule.ts';
import { wilson } from './wilson.rule.ts';

export type Counted = { readonly counted: number; readonly n: number };
export type Difference = { readonly difference: number } & Interval;

/**
 * How much larger one share is than another, of two groups without a person in common: in [−1, 1]; nothing if either group is
 * empty. Newcombe 1998, Interval estimation for the difference between independent proportions, method 10 (hybrid score).
 */
export function newcombe(one: Counted, other: Counted, confidence = usualConfidence): Difference | undefined {
  const a = wilson(one.counted, one.n, confidence);
  const b = wilson(other.counted, other.n, confidence);
  if (!a || !b) return undefined;
  const difference = a.share - b.share;
  return {
    difference,
    low: difference - Math.hypot(a.share - a.low, b.high - b.share),
    high: difference + Math.hypot(a.high - a.share, b.share - b.low),
  };
}
