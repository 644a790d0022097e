import { expect, test } from '@jest/globals';
import { en } from '../texts/en/index.ts';
import { draftOf, noTerms } from './offer-terms.ts';
import { draftInWords, termsInWords } from './terms-words.ts';

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

test('what was typed is told line by line, as it was typed', () => {
  const typed = {
    ...noTerms,
    role: 'Engineer',
    base: '76 000',
    level: 'senior',
    period: 'month',
    equity: '4k',
    remote: true,
    perks: ['Train', 'Lunch'],
  };
  expect(draftInWords(typed, en).split('\n')).toEqual([
    'Role: Engineer',
    'Level: Senior',
    'Base pay: 76 000 EUR',
    `Per: ${en.offers.periods.month}`,
    'Equity in all: 4k',
    'Vests over, in years: 4',
    'What else there is: Train, Lunch',
    'Can be done from anywhere in the country',
  ]);
  expect(draftInWords(draftOf({ terms: { ...terms, perks: [] } }), en)).toMatch(/^Role: Engineer\nBase pay: 80000 EUR\n/);
});
