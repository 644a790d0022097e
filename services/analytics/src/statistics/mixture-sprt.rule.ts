import { meanOf, type Sums, spread } from './sums.rule.ts';

export type Tested = {
  /** Mean of the one minus mean of the other. */
  readonly difference: number;
  /** How much better a difference explains what was seen than none. */
  readonly ratio: number;
  /** Holds at whichever moment it is looked at. */
  readonly p: number;
};

/** From how many observations per arm on the variances are trusted. */
export const armsNeed = 20;
/** The variance of the differences that one is looking for, for outcomes from 0 to 1: about ±.1. */
export const usualMixing = 0.01;

/** The variance of the difference of two means; nothing below twenty per arm, or without any spread. */
function differenceVariance(one: Sums, other: Sums): number | undefined {
  if (one.n < armsNeed || other.n < armsNeed) return undefined;
  const variance = spread(one) / one.n ** 2 + spread(other) / other.n ** 2;
  return variance > 0 ? variance : undefined;
}

/**
 * Whether two arms differ, to be asked as often as one likes. Nothing as long as an arm has fewer than twenty observations or none has
 * any spread. `mixing` is in the square of the outcomes' unit.
 * Johari, Koomen, Pekelis and Walsh 2022, Always valid inference: mixture sequential probability ratio test, normal mixture; with
 * arms of different sizes by the variance of the difference. Robbins 1970.
 */
export function mixtureSprt(one: Sums, other: Sums, mixing = usualMixing): Tested | undefined {
  const variance = differenceVariance(one, other);
  if (variance === undefined) return undefined;
  const difference = meanOf(one) - meanOf(other);
  const ratio = Math.sqrt(variance / (variance + mixing)) * Math.exp((mixing * difference ** 2) / (2 * variance * (variance + mixing)));
  return { difference, ratio, p: Math.min(1, 1 / ratio) };
}

/**
 * How large the difference seen would have to be by now for `mixtureSprt` to say p ≤ `alpha`, in the outcomes' unit and as much to
 * either side; nothing where that says nothing. What is smaller cannot have been found yet.
 */
export function detectableDifference(one: Sums, other: Sums, alpha = 0.05, mixing = usualMixing): number | undefined {
  const variance = differenceVariance(one, other);
  if (variance === undefined) return undefined;
  const total = variance + mixing;
  return Math.sqrt(((2 * variance * total) / mixing) * (Math.log(1 / alpha) + Math.log(total / variance) / 2));
}
