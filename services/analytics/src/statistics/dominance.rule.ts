import { mustCount } from './counted.rule.ts';

const descending = (parts: readonly number[]): readonly number[] => {
  for (const part of parts) mustCount(part);
  return [...parts].sort((a, b) => b - a);
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Whether the `largest` contributors make up more than `percent` of a sum; exactly that much is not more. Whole-number contributions, 0 or
 * more. The (n, k) rule: Hundepool et al. 2012, Statistical disclosure control, 4.2.
 */
export const dominated = (parts: readonly number[], percent: number, largest = 1): boolean =>
  sum(descending(parts).slice(0, largest)) * 100 > percent * sum(parts);

/**
 * Whether the second largest contributor could tell the largest one's part to within `percent` of it, by subtracting the own part from
 * the sum: true as well if there is nobody else. The p % rule: Hundepool et al. 2012, 4.2.
 */
export function tellsTheLargest(parts: readonly number[], percent: number): boolean {
  const [first = 0, , ...others] = descending(parts);
  return first > 0 && sum(others) * 100 < percent * first;
}
