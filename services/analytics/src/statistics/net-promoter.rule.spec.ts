import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { netPromoter } from './net-promoter.rule.ts';

const bins = (detractors: number, passives: number, promoters: number) => [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters];

test('250 promoters and 75 detractors of 1,000', () => {
  const found = netPromoter(bins(75, 675, 250));
  expect(found).toMatchObject({ n: 1000, promoters: 250, detractors: 75, score: 0.175 });
  expect(found?.low).toBeCloseTo(0.14086, 5);
  expect(found?.high).toBeCloseTo(0.20809, 5);
});

test('6 detracts, 7 and 8 do neither, 9 promotes', () =>
  expect(netPromoter([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0])).toMatchObject({ n: 4, promoters: 1, detractors: 1, score: 0 }));

test('a single answer says next to nothing, within the scale', () => {
  const found = netPromoter(bins(0, 0, 1));
  expect(found?.score).toBe(1);
  expect(found?.high).toBe(1);
  expect(found?.low).toBeLessThan(0);
});

test('nobody asked, no score; other scales are a defect', () => {
  expect(netPromoter(bins(0, 0, 0))).toBeUndefined();
  expect(() => netPromoter([1, 2, 3])).toThrow(RangeError);
});

test('the interval stays on the scale', () =>
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 11, maxLength: 11 }), (counts) => {
      const found = netPromoter(counts);
      if (!found) return;
      expect(found.low).toBeGreaterThanOrEqual(-1);
      expect(found.high).toBeLessThanOrEqual(1);
      expect(found.low).toBeLessThanOrEqual(found.high);
    }),
  ));
