import { expect, test } from '@jest/globals';
import { axisOf } from './axis.ts';
import type { ChartRow } from './chart-rows.ts';
import type { Unit } from './seen-figure.ts';

const row = (value: number, low: number | null = null, high: number | null = null): ChartRow => ({
  ...{ key: 'a', name: 'a', value, low, high, n: 5, before: null },
});
const ticks = (unit: Unit, ...rows: ChartRow[]) => axisOf({ unit, rows }, 4).ticks;

test.each<[Unit, ChartRow, readonly number[]]>([
  ['ratio', row(0.42, 0.3, 0.56), [0, 0.2, 0.4, 0.6]],
  ['ratio', row(1, 0.65, 1), [0, 0.25, 0.5, 0.75, 1]],
  ['ratio', row(0), [0, 0.25, 0.5, 0.75, 1]],
  ['count', row(7), [0, 2, 4, 6, 8]],
  ['difference', row(-0.3, -0.44, -0.1), [-0.5, -0.25, 0, 0.25, 0.5]],
  ['rating', row(4.2, 3.8, 4.6), [3.8, 4, 4.2, 4.4, 4.6]],
  ['money', row(70_000_00, 62_000_00, 81_000_00), [60_000_00, 65_000_00, 70_000_00, 75_000_00, 80_000_00, 85_000_00]],
])('an axis of %s counts in round numbers', (unit, mark, expected) => expect(ticks(unit, mark)).toEqual(expected));
