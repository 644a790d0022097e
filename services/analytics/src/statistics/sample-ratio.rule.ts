import { mustCount } from './counted.rule.ts';
import { chiSquaredAbove } from './distributions.rule.ts';

export type Assigned = { readonly assigned: number; readonly weight: number };
export type SampleRatio = { readonly statistic: number; readonly p: number; readonly mismatch: boolean };

/** Fabijan et al. 2019: rare enough to be looked at often without crying wolf. */
const alarm = 0.001;

/**
 * Whether arms were given out in the ratio that was meant; a mismatch says that outcomes must not be compared. Nothing for fewer than
 * two arms, or where fewer than five are expected in one, where chi-squared is no guide. Weights above 0.
 * Pearson 1900; Fabijan et al. 2019, Diagnosing sample ratio mismatch in online controlled experiments.
 */
export function sampleRatioCheck(arms: readonly Assigned[]): SampleRatio | undefined {
  mustCount(...arms.map(({ assigned }) => assigned));
  if (arms.some(({ weight }) => !(weight > 0))) throw new RangeError('every weight is above 0');
  const n = arms.reduce((sum, { assigned }) => sum + assigned, 0);
  const weights = arms.reduce((sum, { weight }) => sum + weight, 0);
  const expected = arms.map(({ weight }) => (n * weight) / weights);
  if (arms.length < 2 || expected.some((count) => count < 5)) return undefined;
  const statistic = arms.reduce((sum, { assigned }, i) => sum + (assigned - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 1), 0);
  const p = chiSquaredAbove(statistic, arms.length - 1);
  return { statistic, p, mismatch: p < alarm };
}
