import { normalReach } from './distributions.rule.ts';
import { around, type Interval, usualConfidence } from './interval.rule.ts';
import { shrunken } from './shrinking.rule.ts';
import { meanOf, type Sums, spread } from './sums.rule.ts';

export type ShrunkenMean = { readonly n: number; readonly mean: number; readonly error: number; readonly shrinkage: number } & Interval;

/**
 * The means of several groups of one cohort, each moved towards the others as far as its size asks for; in their order and unit,
 * nothing for groups without observations. Nothing at all if no group has two observations or all observations within each group
 * are equal: then nothing is known of how much one observation is worth. Rank by `low`.
 * Morris 1983 (see shrinking), with one variance within groups, pooled.
 */
export function empiricalBayesMeans(
  groups: readonly Sums[],
  confidence = usualConfidence,
): readonly (ShrunkenMean | undefined)[] | undefined {
  const known = groups.filter(({ n }) => n > 0);
  const freedom = known.reduce((sum, { n }) => sum + n - 1, 0);
  const within = known.reduce((sum, group) => sum + spread(group), 0) / freedom;
  if (freedom === 0 || within === 0) return undefined;
  const moved = shrunken(known.map((group) => ({ mean: meanOf(group), variance: within / group.n })));
  const reach = normalReach(confidence);
  return groups.map((group) => {
    const found = moved[known.indexOf(group)];
    return (
      found && {
        n: group.n,
        mean: found.value,
        error: found.error,
        shrinkage: found.shrinkage,
        ...around(found.value, reach * found.error),
      }
    );
  });
}
