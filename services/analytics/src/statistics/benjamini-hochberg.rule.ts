export type Discovery = { readonly p: number; readonly adjusted: number; readonly found: boolean };

/**
 * Which of many tests say something, in their order, so that of what is found no more than the share `q` is expected to be nothing.
 * `adjusted` is the smallest q at which the test would be found. p outside 0 to 1 is a `RangeError`.
 * Benjamini and Hochberg 1995, Controlling the false discovery rate.
 */
export function benjaminiHochberg(ps: readonly number[], q: number): readonly Discovery[] {
  if (ps.some((p) => !(p >= 0 && p <= 1))) throw new RangeError('every p lies between 0 and 1');
  const m = ps.length;
  const order = ps.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(m).fill(1);
  // the largest rank that passes takes all below it along: whether a rank passes is asked as p·m ≤ q·rank, which does not round p·m/rank
  let passed = false;
  const found = new Array<boolean>(m).fill(false);
  let smallest = 1;
  order.forEach(({ p, place }, i) => {
    const rank = m - i;
    passed ||= p * m <= q * rank;
    smallest = Math.min(smallest, (p * m) / rank);
    adjusted[place] = smallest;
    found[place] = passed;
  });
  return ps.map((p, place) => ({ p, adjusted: adjusted[place] ?? 1, found: found[place] ?? false }));
}
