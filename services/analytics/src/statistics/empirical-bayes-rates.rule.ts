import { mustBePartOf } from './counted.rule.ts';
import { normalReach } from './distributions.rule.ts';
import { around, type Interval, usualConfidence } from './interval.rule.ts';
import type { Counted } from './newcombe.rule.ts';
import { shrunken } from './shrinking.rule.ts';

export type ShrunkenRate = { readonly n: number; readonly rate: number; readonly error: number; readonly shrinkage: number } & Interval;
export type ShrunkenRates = { readonly n: number; readonly pooled: number; readonly rates: readonly (ShrunkenRate | undefined)[] };

/**
 * The rates of several groups of one cohort, each moved towards the others as far as its size asks for; in their order, nothing for
 * groups without observations, nothing at all without any. Rank by `low`. Rates and intervals lie in [0, 1].
 * Morris 1983 (see shrinking), with the binomial variance at the pooled rate as in Efron and Morris 1977, Stein's paradox in statistics;
 * where nobody or everybody is counted, at (counted + ½) / (n + 1) (Jeffreys), since a variance of 0 would claim certainty.
 */
export function empiricalBayesRates(groups: readonly Counted[], confidence = usualConfidence): ShrunkenRates | undefined {
  for (const { counted, n } of groups) mustBePartOf(counted, n);
  const known = groups.filter(({ n }) => n > 0);
  const counted = known.reduce((sum, group) => sum + group.counted, 0);
  const n = known.reduce((sum, group) => sum + group.n, 0);
  if (n === 0) return undefined;
  const rate = counted === 0 || counted === n ? (counted + 0.5) / (n + 1) : counted / n;
  const moved = shrunken(known.map((group) => ({ mean: group.counted / group.n, variance: (rate * (1 - rate)) / group.n })));
  const reach = normalReach(confidence);
  const rates = groups.map((group) => {
    const found = moved[known.indexOf(group)];
    return (
      found && {
        n: group.n,
        rate: found.value,
        error: found.error,
        shrinkage: found.shrinkage,
        ...around(found.value, reach * found.error, 0, 1),
      }
    );
  });
  return { n, pooled: counted / n, rates };
}
