import { expect, test } from '@jest/globals';
import { en } from '../texts/en/index.ts';
import { termsInWords } from './terms-words.ts';

const terms = {
  role: 'Engineer',
  level: null,
  place: { country: 'DE', region: null, remote: false },
  currency: 'EUR',
  base: 8_000_000,
  period: 'year',
  hoursPerWeek: 40,
  bonusPerYear: null,
  equity: null,
  perks: [],
} as const;

test('terms are told in a line, as far as there are any', () => {
  expect(termsInWords({ ...terms, perks: [] }, en, 'en-GB')).toBe('Engineer: €80,000 a year');
  const more = { ...terms, perks: [], bonusPerYear: 500_000, equity: { total: 4_000_000, vestingMonths: 48 } };
  expect(termsInWords(more, en, 'en-GB')).toBe('Engineer: €80,000 a year, Bonus €5,000, Equity €40,000');
});
