import { consentWording } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { consent } from './consent.decider.ts';

const ana = () => given(consent, 'ana').at('2026-03-02T09:00:00.000Z');
const pool = { purpose: 'talent-pool', organizationId: 'acme', about: null } as const;
const wording = consentWording('talent-pool', 1, 'en', 'Acme') ?? '';
const give = { ...pool, version: 1, locale: 'en', wording, organizationName: 'Acme' } as const;
const agreed = (expiresAt: string) =>
  ({ type: 'ConsentGiven', data: { personId: 'ana', ...pool, version: 1, locale: 'en', wording, expiresAt } }) as const;
const first = agreed('2027-03-02T09:00:00.000Z');
const withdrawn = { type: 'ConsentWithdrawn', data: { personId: 'ana', ...pool } } as const;
const figures = { purpose: 'market-figures', organizationId: null, about: null } as const;

describe('a consent', () => {
  test('is given in the words that were shown, with the name of whom it is given to, for as long as they say', () =>
    ana().when('give', give).then(first));

  test('that ends by itself is given anew from now on', () =>
    ana().events(first).at('2026-06-02T09:00:00.000Z').when('give', give).then(agreed('2027-06-02T09:00:00.000Z')));

  test('that lasts is given once', () => {
    const text = consentWording('market-figures', 1, 'de', null) ?? '';
    const giveFigures = { ...figures, version: 1, locale: 'de', wording: text, organizationName: null } as const;
    const lasting = {
      type: 'ConsentGiven',
      data: { personId: 'ana', ...figures, version: 1, locale: 'de', wording: text, expiresAt: null },
    } as const;
    ana().when('give', giveFigures).then(lasting);
    ana().events(lasting).when('give', giveFigures).thenNothing();
  });

  test('is withdrawn, and given again', () => {
    ana().events(first).when('withdraw', pool).then(withdrawn);
    ana().events(first, withdrawn).when('withdraw', pool).thenNothing();
    ana().when('withdraw', pool).thenNothing();
    ana().events(first, withdrawn).when('give', give).then(first);
  });

  test('counts for what it was asked for and nothing else', () =>
    ana()
      .events(first)
      .when('withdraw', { ...pool, organizationId: 'umbrella' })
      .thenNothing());

  test('cannot be given in words that nobody has shown', () => {
    ana()
      .when('give', { ...give, version: 2 })
      .thenRejected('unknown_wording');
    ana()
      .when('give', { ...give, organizationName: null })
      .thenRejected('unknown_wording');
    ana()
      .when('give', { ...give, organizationName: 'Acme Holding' })
      .thenRejected('wording_outdated');
  });

  test.each([
    { ...give, organizationId: null },
    { ...give, about: 'c1' },
    { ...give, ...figures, organizationId: 'acme' } as const,
    { ...give, purpose: 'transcript' } as const,
  ])('names what it is for: %j does not', (command) => ana().when('give', command).thenRejected('scope_not_fitting'));
});
