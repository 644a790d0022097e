const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** Between the two in the middle when there is an even number of values; NaN without any. */
export function median(values: readonly number[]): number {
  const order = sorted(values);
  const middle = order.length / 2;
  return order.length % 2 === 1
    ? (order[Math.floor(middle)] ?? Number.NaN)
    : ((order[middle - 1] ?? Number.NaN) + (order[middle] ?? 0)) / 2;
}

/** The smallest value that at least this share (0 to 1) of the values does not exceed: nearest rank. NaN without values. */
export const percentile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;

export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Of two contenders' slices, round by round: what disturbed a round disturbed both. */
export function ratioOf(rates: readonly number[], base: readonly number[]): Ratio {
  const ratios = rates.map((rate, round) => rate / (base[round] ?? Number.NaN));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}
