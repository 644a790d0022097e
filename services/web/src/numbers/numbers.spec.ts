import { expect, test } from '@jest/globals';
import { decimal, isCurrency, minorOf, minorUnits, money, moneyRange, percent, signed } from './numbers.ts';

test('numbers are written as the language does', () => {
  expect([percent(0.624, 'en-GB'), percent(0.624, 'de-DE')]).toEqual(['62\u00a0%', '62\u00a0%']);
  expect([decimal(3.25, 'de-DE'), decimal(-3.25, 'de-DE')]).toEqual(['3,3', '−3,3']);
  expect([signed(0.44, 'en-GB'), signed(-0.44, 'en-GB'), signed(0, 'en-GB')]).toEqual(['+0.4', '−0.4', '0']);
});

test('money is in minor units of its currency, of which some have none', () => {
  expect([minorUnits('EUR'), minorUnits('JPY'), minorUnits('KWD')]).toEqual([100, 1, 1_000]);
  expect(money(8_500_000, 'EUR', 'en-GB')).toBe('€85,000');
  expect(money(8_550, 'EUR', 'en-GB')).toBe('€85.50');
  expect(money(9_000_000, 'JPY', 'en-US')).toBe('¥9,000,000');
  expect(moneyRange(6_000_000, 7_000_000, 'EUR', 'en-GB')).toBe('€60,000 – €70,000');
  expect(moneyRange(6_000_000, 6_000_000, 'EUR', 'en-GB')).toBe('€60,000');
});

test.each([
  ['85000', 'EUR', 8_500_000],
  ['85.5', 'EUR', 8_550],
  ['85,5', 'EUR', 8_550],
  ['9000000', 'JPY', 9_000_000],
  ['', 'EUR', undefined],
  ['a lot', 'EUR', undefined],
  ['-5', 'EUR', undefined],
])('%s of %s is an amount, or none', (typed, currency, minor) => expect(minorOf(typed, currency)).toBe(minor));

test('a currency has three capital letters', () => expect(['EUR', 'eur', 'EURO', ''].map(isCurrency)).toEqual([true, false, false, false]));
