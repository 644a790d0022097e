/** What is kept of whole-number observations: how many, their sum and the sum of their squares. Sums of parts are the sums of the whole. */
export type Sums = { readonly n: number; readonly sum: number; readonly squares: number };

export const noSums: Sums = { n: 0, sum: 0, squares: 0 };

export const sumsOf = (values: readonly number[]): Sums =>
  values.reduce<Sums>(({ n, sum, squares }, value) => ({ n: n + 1, sum: sum + value, squares: squares + value * value }), noSums);

/** Σ(x − x̄)². Exactly 0 for equal whole numbers, never below; throws a `RangeError` for sums that no observations have. */
export function spread({ n, sum, squares }: Sums): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`n must be a whole number from 0 on, not ${n}`);
  if (n === 0) return 0;
  const scaled = n * squares - sum * sum;
  if (scaled < -1e-9 * Math.max(1, n * squares))
    throw new RangeError(`no ${n} observations have the sum ${sum} and the squares ${squares}`);
  return Math.max(0, scaled) / n;
}

/** The mean; NaN for n = 0, which callers answer first. */
export const meanOf = ({ n, sum }: Sums): number => sum / n;
/** Σ(x − x̄)² / (n − 1), for n from 2 on. */
export const sampleVariance = (sums: Sums): number => spread(sums) / (sums.n - 1);
