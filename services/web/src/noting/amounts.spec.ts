import { expect, test } from '@jest/globals';
import { bandOf, monthsIn, payIn } from './amounts.ts';

test.each([
  ['60-70k EUR a year', { from: 60_000, to: 70_000, currency: 'EUR', period: 'year' }],
  ['wants 5.500 € a month', { from: 5_500, to: 5_500, currency: 'EUR', period: 'month' }],
  ['£ 450 – 500 a day', { from: 450, to: 500, currency: 'GBP', period: 'day' }],
  ["120'000 CHF", { from: 120_000, to: 120_000, currency: 'CHF', period: undefined }],
  ['somewhere near the top', { from: undefined, to: undefined, currency: undefined, period: undefined }],
  ['70k to 60k', { from: 60_000, to: 70_000, currency: undefined, period: undefined }],
])('of “%s” the amounts are taken', (line, typed) => expect(payIn(line)).toEqual(typed));

test('amounts are sent in the minor units of their currency', () => {
  const typed = { from: 60_000, to: 70_000, period: 'year' } as const;
  expect(bandOf({ ...typed, currency: 'EUR' })).toEqual({ ...typed, currency: 'EUR', from: 6_000_000, to: 7_000_000 });
  expect(bandOf({ ...typed, currency: 'JPY' })).toEqual({ ...typed, currency: 'JPY' });
});

test.each([
  ['2-3 years to lead', { atLeast: 24, atMost: 36 }],
  ['nach 18 Monaten', { atLeast: 18, atMost: 18 }],
  ['soon', undefined],
])('of “%s” the months are taken', (line, months) => expect(monthsIn(line)).toEqual(months));
