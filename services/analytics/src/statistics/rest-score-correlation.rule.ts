import { normalReach } from './distributions.rule.ts';
import { type Interval, usualConfidence, within } from './interval.rule.ts';

/** Of whole-number answers to one item, and of totals over all items with this one: n, sums, sums of squares, sum of products. */
export type ItemSums = {
  readonly n: number;
  readonly item: number;
  readonly total: number;
  readonly itemSquares: number;
  readonly totalSquares: number;
  readonly products: number;
};
export type Correlation = { readonly n: number; readonly correlation: number } & Partial<Interval>;

/**
 * How well an item goes with all the others: Pearson's correlation of the item with the total without it, in [−1, 1]. Nothing if the
 * item or the rest does not vary; an interval from n = 4 on. With the item left in, it would correlate with itself.
 * Henrysson 1963; interval by z, Fisher 1921.
 */
export function restScoreCorrelation(sums: ItemSums, confidence = usualConfidence): Correlation | undefined {
  const { n, item, total, itemSquares, totalSquares, products } = sums;
  const rest = total - item;
  const variation = n * itemSquares - item ** 2;
  const restVariation = n * (totalSquares - 2 * products + itemSquares) - rest ** 2;
  if (variation <= 0 || restVariation <= 0) return undefined;
  const correlation = within((n * (products - itemSquares) - item * rest) / Math.sqrt(variation * restVariation), -1, 1);
  if (n < 4 || Math.abs(correlation) === 1) return { n, correlation };
  const [z, reach] = [Math.atanh(correlation), normalReach(confidence) / Math.sqrt(n - 3)];
  return { n, correlation, low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}
