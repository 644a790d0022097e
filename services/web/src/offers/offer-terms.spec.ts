import { expect, test } from '@jest/globals';
import { draftOf, noTerms, type Offer, termsFrom } from './offer-terms.ts';

const typed = { ...noTerms, role: 'Engineer', country: 'de', base: '85000', bonus: '8.500,5'.replace('.', ''), equity: '40000' };

test('amounts are in minor units, equity is spread over its vesting', () =>
  expect(termsFrom(typed)).toEqual({
    terms: {
      role: 'Engineer',
      level: null,
      place: { country: 'DE', region: null, remote: false },
      currency: 'EUR',
      base: 8_500_000,
      period: 'year',
      bonusPerYear: 850_050,
      equity: { total: 4_000_000, vestingMonths: 48 },
      perks: [],
    },
  }));

test('what is missing, or no amount, is named', () => {
  expect(termsFrom(noTerms)).toEqual({ wrong: ['role', 'country', 'base'] });
  expect(termsFrom({ ...typed, base: 'plenty', bonus: 'some', hoursPerWeek: '200', vestingYears: '0' })).toEqual({
    wrong: ['base', 'hoursPerWeek', 'bonus', 'vestingYears'],
  });
  expect(termsFrom({ ...typed, currency: 'euros' })).toEqual({ wrong: ['currency'] });
});

test('terms that are there can be changed as they were typed', () => {
  const terms: Offer['terms'] = {
    role: 'Engineer',
    level: 'senior',
    place: { country: 'DE', region: null, remote: true },
    currency: 'JPY',
    base: 9_000_000,
    period: 'month',
    hoursPerWeek: 36.5,
    bonusPerYear: null,
    equity: { total: 400, vestingMonths: 30 },
    perks: ['Sabbatical'],
  };
  const draft = draftOf({ terms });
  expect(draft).toMatchObject({
    base: '9000000',
    bonus: '',
    equity: '400',
    vestingYears: '2.5',
    hoursPerWeek: '36.5',
    perks: ['Sabbatical'],
  });
  expect(termsFrom(draft)).toEqual({ terms: { ...terms, perks: ['Sabbatical'] } });
});
