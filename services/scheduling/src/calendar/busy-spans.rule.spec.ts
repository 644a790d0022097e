import type { BusySpan } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { busyAfter, busyChange, isChange, isIn, joined, monthsOf } from './busy-spans.rule.ts';

const start = Date.parse('2026-03-02T00:00:00.000Z');
const at = (minute: number): string => instant(start + minute * 60_000);
const span = fc
  .record({ from: fc.nat(200_000), minutes: fc.integer({ min: 1, max: 90_000 }) })
  .map(({ from, minutes }) => ({ from: at(from), to: at(from + minutes) }));
const spans = fc.array(span, { maxLength: 12 });
const covers = (some: readonly BusySpan[], instantOf: string): boolean => some.some(({ from, to }) => from <= instantOf && instantOf < to);

describe('busy spans', () => {
  test('are joined where they overlap or touch, and stay apart otherwise', () =>
    expect(
      joined([
        { from: at(60), to: at(90) },
        { from: at(0), to: at(30) },
        { from: at(30), to: at(45) },
        { from: at(10), to: at(20) },
      ]),
    ).toEqual([
      { from: at(0), to: at(45) },
      { from: at(60), to: at(90) },
    ]));

  test('cover the same instants once joined, disjoint and in order', () =>
    fc.assert(
      fc.property(spans, fc.nat(300_000), (some, minute) => {
        const disjoint = joined(some);
        expect(covers(disjoint, at(minute))).toBe(covers(some, at(minute)));
        for (const [index, { from }] of disjoint.entries()) expect(index === 0 || (disjoint[index - 1]?.to ?? '') < from).toBe(true);
      }),
    ));

  test('are in every month that they touch and in no other', () => {
    expect(monthsOf([{ from: '2026-12-31T23:59:00.000Z', to: '2027-02-01T00:00:00.000Z' }])).toEqual(['2026-12', '2027-01']);
    fc.assert(
      fc.property(span, (one) => {
        const months = monthsOf([one]);
        for (const month of ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06']) expect(isIn(month, one)).toBe(months.includes(month));
      }),
    );
  });
});

describe('a change of busy times', () => {
  test('leads from what was known to what was read', () =>
    fc.assert(
      fc.property(spans.map(joined), spans.map(joined), (before, read) =>
        expect(busyAfter(before, busyChange(before, read))).toEqual(read),
      ),
    ));

  test('is none when the same is read again', () =>
    fc.assert(fc.property(spans.map(joined), (same) => expect(isChange(busyChange(same, same))).toBe(false))));
});
