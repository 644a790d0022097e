import { expect, test } from '@jest/globals';
import { handleIn, onlookersOf } from './onlookers.ts';

test('each organization is there once, by name, and by the one it has where it is known', () => {
  const acme = { organizationId: 'acme', name: 'Acme' };
  const met = [
    { organizationId: 'globex', name: null },
    { organizationId: 'acme', name: null },
    acme,
    { organizationId: 'acme', name: null },
    { organizationId: null, name: 'Elsewhere' },
  ];
  expect(onlookersOf(met)).toEqual([acme, { organizationId: 'globex', name: 'globex' }]);
});

test.each([
  ['acme', 'acme'],
  [' Acme-2 ', 'acme-2'],
  ['https://candor.example/book/acme/intro?on=2026-03-02', 'acme'],
  ['/book/acme', 'acme'],
  ['Acme Ltd', undefined],
  ['', undefined],
  ['a', undefined],
])('%j names %j', (typed, organization) => expect(handleIn(typed)).toBe(organization));
