/** From where to where, both ends included. */
export type Interval = { readonly low: number; readonly high: number };

/** All intervals are two-sided, with this confidence where nothing else is said. */
export const usualConfidence = 0.95;

export const within = (value: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, value));

/** `middle ± reach`, cut off where the figure itself cannot go. */
export const around = (middle: number, reach: number, lowest = -Infinity, highest = Infinity): Interval => ({
  low: within(middle - reach, lowest, highest),
  high: within(middle + reach, lowest, highest),
});

/** Whether it leaves a value out: touching it is not leaving it out. */
export const excludes = ({ low, high }: Interval, value: number): boolean => value < low || value > high;
