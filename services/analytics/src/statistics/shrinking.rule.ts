/** A group's own mean and the sampling variance of that mean, above 0. */
export type Estimated = { readonly mean: number; readonly variance: number };
/** The shrunken mean with its standard error, and how much of the way to the mean of all it went (0 to 1). */
export type Shrunken = { readonly value: number; readonly error: number; readonly shrinkage: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  sum(values.map((value, i) => value * (weights[i] ?? 0))) / sum(weights);

const weightsFor = (groups: readonly Estimated[], between: number): number[] => groups.map(({ variance }) => 1 / (variance + between));

/** The variance between groups that fits how far apart their means lie; 0 if sampling alone explains that. */
function varianceBetween(groups: readonly Estimated[]): number {
  const k = groups.length;
  let between = 0;
  for (let round = 0; round < 200; round++) {
    const weights = weightsFor(groups, between);
    const mean = weighted(
      groups.map((group) => group.mean),
      weights,
    );
    const next = Math.max(
      0,
      weighted(
        groups.map((group) => (k / (k - 1)) * (group.mean - mean) ** 2 - group.variance),
        weights,
      ),
    );
    if (Math.abs(next - between) <= 1e-12 * (next + between)) return next;
    between = next;
  }
  return between;
}

/**
 * Moves the means of groups towards the mean of all of them, small samples further. The spread between fewer than four groups
 * cannot be told: those are left where they are.
 * Morris 1983, Parametric empirical Bayes inference: theory and applications; with equal variances it is James and Stein's.
 */
export function shrunken(groups: readonly Estimated[]): readonly Shrunken[] {
  const k = groups.length;
  if (k < 4) return groups.map(({ mean, variance }) => ({ value: mean, error: Math.sqrt(variance), shrinkage: 0 }));
  const between = varianceBetween(groups);
  const weights = weightsFor(groups, between);
  const centre = weighted(
    groups.map(({ mean }) => mean),
    weights,
  );
  const typical = weighted(
    groups.map(({ variance }) => variance),
    weights,
  );
  return groups.map(({ mean, variance }) => {
    const shrinkage = (((k - 3) / (k - 1)) * variance) / (variance + between);
    const doubt = ((2 / (k - 3)) * shrinkage ** 2 * (typical + between)) / (variance + between);
    const error = Math.sqrt(variance * (1 - ((k - 1) / k) * shrinkage) + doubt * (mean - centre) ** 2);
    return { value: centre + (1 - shrinkage) * (mean - centre), error, shrinkage };
  });
}
