/** A copy in rising order. */
export const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/**
 * The quantile at `p` (0 to 1) of values in rising order, in their unit; nothing without values. Linear between the two nearest.
 * Hyndman and Fan 1996, Sample quantiles in statistical packages, definition 7. Meant for up to 1,000 values; beyond that a
 * log-histogram is as good.
 */
export function quantileType7(sorted: readonly number[], p: number): number | undefined {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p lies between 0 and 1, not at ${p}`);
  const place = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return undefined;
  return below + (place - Math.floor(place)) * (above - below);
}

/**
 * Which share of values lies below `own`, those equal to it counted half: 0 to 1; nothing without values. `own` among them or not.
 * The mid-rank (mid-P) convention, so that the percentile of all values together is ½.
 */
export function midRankPercentile(values: readonly number[], own: number): number | undefined {
  if (values.length === 0) return undefined;
  const below = values.filter((value) => value < own).length;
  const equal = values.filter((value) => value === own).length;
  return (below + equal / 2) / values.length;
}
