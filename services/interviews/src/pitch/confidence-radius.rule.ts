/** So many chats in one arm are where intervals are narrowest for their length; they hold before and after as well. */
const tunedFor = 30;
/** The most that values from 0 to 1 can vary (Hoeffding's lemma). */
const variance = 1 / 4;

/**
 * How far the mean of `n` values from 0 to 1 may lie from the true one: with probability 1 − `alpha` it is never further away,
 * at whichever moment one looks, and after however many looks. That is the two-sided normal mixture of Robbins (1970) as in
 * Howard, Ramdas, McAuliffe and Sekhon, "Time-uniform, nonparametric, nonasymptotic confidence sequences", Annals of Statistics
 * 49 (2021), eq. 14, with the variance that bounded values can have at most. It needs no least number of values; for few it is
 * wider than the scale, which is to say that nothing is known. Infinite for n = 0.
 */
export function confidenceRadius(n: number, alpha: number): number {
  if (n <= 0) return Number.POSITIVE_INFINITY;
  const rho = (tunedFor * variance) / (2 * Math.log(1 / alpha) + Math.log(1 + 2 * Math.log(1 / alpha)));
  const spread = n * variance + rho;
  return Math.sqrt(spread * Math.log(spread / (rho * alpha * alpha))) / n;
}
