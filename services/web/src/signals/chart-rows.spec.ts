import { describe, expect, test } from '@jest/globals';
import { besides, chartOf, firstCell, quotedOf } from './chart-rows.ts';
import type { Dimensions, Part, SeenFigure } from './seen-figure.ts';

const names = { cell: (dimensions: Dimensions) => Object.values(dimensions).join(' '), part: (name: string) => name };
const part = (name: string, value: number): Part => ({ name, value, n: 20, interval: { low: value - 0.1, high: value + 0.1 } });
const figure = (dimensions: Dimensions, value: number | null, more: Partial<SeenFigure> = {}): SeenFigure => ({
  signal: 'any',
  dimensions,
  window: '2026-10',
  status: 'shown',
  of: undefined,
  unit: 'ratio',
  n: 20,
  value,
  interval: value === null ? null : { low: value - 0.1, high: value + 0.1 },
  parts: [],
  responseRate: null,
  at: '2026-11-02T06:00:00Z',
  isReleased: true,
  isRestated: false,
  sentence: '',
  link: undefined,
  ...more,
});
const byKind = { dimensions: [['kind'], []], unit: 'ratio' as const };
const rowsOf = (chart: ReturnType<typeof chartOf>) => chart.rows.map(({ name, value }) => [name, value]);

describe('a chart', () => {
  test('shows cells, the surest first, with the period before', () => {
    const now = [
      figure({}, 0.5),
      figure({ kind: 'fit' }, 0.4),
      figure({ kind: 'group' }, 0.6),
      figure({ kind: 'screening' }, null, { status: 'too-few' }),
    ];
    const chart = chartOf(byKind, {}, { now, earlier: [figure({ kind: 'fit' }, 0.3)], names });
    expect(rowsOf(chart)).toEqual([
      ['group', 0.6],
      ['fit', 0.4],
    ]);
    expect(chart.rows.map(({ before }) => before)).toEqual([null, 0.3]);
    expect(rowsOf(chartOf(byKind, {}, { now, names, limit: 1 }))).toEqual([['group', 0.6]]);
  });

  test('shows what one figure is made up of, in its order', () => {
    const now = [figure({}, 4, { unit: 'days', parts: [part('within 3 days', 0.2), part('within 7 days', 0.7)] })];
    const chart = chartOf({ ...byKind, unit: 'days' }, {}, { now, names });
    expect(chart).toMatchObject({ of: 'parts', unit: 'ratio' });
    expect(rowsOf(chart)).toEqual([
      ['within 3 days', 0.2],
      ['within 7 days', 0.7],
    ]);
  });

  test('shows the questions of hosts beside those of guests', () => {
    const now = [figure({}, 6, { unit: 'count', parts: [part('by guests', 4)] })];
    const chart = chartOf({ ...byKind, unit: 'count' }, {}, { now, names });
    expect(chart.unit).toBe('count');
    expect(rowsOf(chart)).toEqual([
      ['by hosts', 6],
      ['by guests', 4],
    ]);
  });

  test('of a signal that says nothing of all together is told by the first of its cells, and another by itself', () => {
    const few = figure({}, null, { status: 'too-few' });
    const now = [few, figure({ kind: 'fit' }, 0.4), figure({ kind: 'group' }, 0.6)];
    expect(quotedOf(chartOf(byKind, {}, { now, names }), few, now)).toBe(now[2]);
    expect(quotedOf(chartOf(byKind, {}, { now, names }), undefined, now)).toBe(now[2]);
    const whole = figure({}, 0.5);
    expect(quotedOf(chartOf(byKind, {}, { now: [whole, ...now.slice(1)], names }), whole, now)).toBe(whole);
    expect(quotedOf(chartOf(byKind, {}, { now: [few], names }), few, [few])).toBeUndefined();
  });

  test('shows one figure alone where there is nothing finer, and what stands beside it elsewhere', () => {
    const one = figure({ kind: 'fit' }, 0.4, { parts: [part('as counted', 0.45)] });
    expect(rowsOf(chartOf(byKind, { kind: 'fit' }, { now: [one], names }))).toEqual([['fit', 0.4]]);
    expect(besides(one).map(({ name }) => name)).toEqual(['as counted']);
  });
});

test('money begins with the currency of most people, shares with all of them', () => {
  const now = [figure({ currency: 'EUR' }, 60_000_00, { n: 20 }), figure({ currency: 'GBP' }, 50_000_00, { n: 30 })];
  expect(firstCell({ dimensions: [['currency']], unit: 'money' }, now)).toEqual({ currency: 'GBP' });
  expect(firstCell(byKind, [figure({ kind: 'fit' }, 0.4)])).toEqual({});
  expect(firstCell({ dimensions: [['topic']], unit: 'ratio' }, [figure({ topic: 'pay' }, null)])).toEqual({ topic: 'pay' });
});
