import { bdtr, chdtrc, compiled, lgam, ndtr, ndtri, stdtr, stdtri } from 'cephes';

// Moshier's Cephes (1984–2000), compiled to WebAssembly: full double precision in the tails, which `simple-statistics` and
// `jstat` do not have (at z = −10 they say .001 and 0). The spec holds it against published tables.
await compiled;

/** P(Z ≤ z) of a standard normal. */
export const normalBelow = (z: number): number => ndtr(z);

/** The z with P(Z ≤ z) = p, for 0 < p < 1. */
export const normalQuantile = (p: number): number => ndtri(p);

/** P(|Z| ≥ |z|), by way of chi-squared, whose tail Cephes follows down to 1e-300; that of its normal ends at z = 27. */
export const normalBeyond = (z: number): number => chdtrc(1, z * z);

/** How many standard errors a two-sided normal interval reaches to each side: 1.96 for a confidence of .95. */
export const normalReach = (confidence: number): number => -ndtri((1 - confidence) / 2);

/** P(T ≤ t) with `df` degrees of freedom, a positive integer. */
export const studentBelow = (t: number, df: number): number => stdtr(df, t);

/** How many standard errors a two-sided t interval reaches to each side; `df` a positive integer. */
export const studentReach = (confidence: number, df: number): number => -stdtri(df, (1 - confidence) / 2);

/** P(X ≥ x) of chi-squared with `df` degrees of freedom, for x ≥ 0. */
export const chiSquaredAbove = (x: number, df: number): number => chdtrc(df, x);

/** P(X ≤ k) of a binomial with n trials of probability p; 0 for k < 0, 1 from k = n on. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : bdtr(k, n, p);
}

/** ln B(a, b), for a, b > 0. */
export const logBeta = (a: number, b: number): number => lgam(a) + lgam(b) - lgam(a + b);
