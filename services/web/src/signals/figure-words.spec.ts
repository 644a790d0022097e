import { expect, test } from '@jest/globals';
import { inShort, inWords, withNames } from './figure-words.ts';

test.each([
  ['ratio', 0.641, '64\u00a0%'],
  ['balance', 0.18, '+18'],
  ['balance', -0.07, '−7'],
  ['rating', 4, '4.0'],
  ['difference', -0.2, '−0.20'],
  ['days', 12.5, '12.5 days'],
  ['count', 3, '3'],
  ['money', 6_430_000, '64,300'],
] as const)('%s: %s is %s', (unit, value, words) => expect(inWords(value, { unit, locale: 'en' })).toBe(words));

test('money is in the minor units of its currency', () => {
  expect(inWords(6_430_000, { unit: 'money', locale: 'en', currency: 'EUR' }).replaceAll(/\s/gu, ' ')).toBe('EUR 64,300');
  expect(inWords(6_430_000, { unit: 'money', locale: 'en', currency: 'JPY' }).replaceAll(/\s/gu, ' ')).toBe('JPY 6,430,000');
  expect(inShort(6_430_000, { unit: 'money', locale: 'en', currency: 'EUR' })).toBe('64K');
});

test('numbers are written as the language does', () => expect(inWords(4.2, { unit: 'rating', locale: 'de' })).toBe('4,2'));

test.each(['host: 7-a', 'host 7-a'])('people are named in sentences, and terms stay as they are: %s', (said) =>
  expect(withNames(`3 conversations (n = 3; ${said}).`, { host: '7-a', kind: 'fit' }, () => 'Ada')).toBe(
    '3 conversations (n = 3; host: Ada).',
  ),
);
