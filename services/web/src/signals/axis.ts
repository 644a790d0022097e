import type { Chart } from './chart-rows.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Distances that people count in, times a power of ten. */
const steps = [1, 2, 2.5, 5, 10];

function stepFor(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  return (steps.find((step) => step * power >= span / most) ?? 10) * power;
}

/** Without what computing with fractions leaves behind. */
const tidy = (value: number): number => Number(value.toPrecision(10));

/**
 * What an axis has to show, between round numbers. Shares and counts begin at 0, so that bars can be compared; what may be below 0
 * has it in the middle.
 */
export function axisOf({ unit, rows }: Pick<Chart, 'unit' | 'rows'>, most: number): Axis {
  const all = rows.flatMap(({ value, low, high, before }) => [value, low ?? value, high ?? value, before ?? value]);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  const isCentred = unit === 'balance' || unit === 'difference';
  const isFree = unit === 'money' || unit === 'rating';
  const farthest = Math.max(Math.abs(least), Math.abs(greatest)) || 1;
  const from = isCentred ? -farthest : isFree ? least : Math.min(0, least);
  const to = isCentred ? farthest : isFree && greatest === least ? greatest + Math.abs(greatest || 1) * 0.1 : greatest || 1;
  const step = stepFor(to - from, most);
  const [first, last] = [Math.floor(tidy(from / step)), Math.ceil(tidy(to / step))];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}
