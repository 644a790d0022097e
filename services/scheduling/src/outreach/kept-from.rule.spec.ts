import type { BlockTarget } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { isKeptFrom } from './kept-from.rule.ts';

const acme = {
  organizationId: 'acme',
  domains: ['acme.example', 'eu.acme-group.example'],
  parentCompany: 'Acme Group, Inc.',
  memberIds: ['rita'],
};

test.each<[boolean, BlockTarget]>([
  [true, { kind: 'organization', organizationId: 'acme' }],
  [false, { kind: 'organization', organizationId: 'globex' }],
  [true, { kind: 'domain', domain: 'ACME.example' }],
  [true, { kind: 'domain', domain: 'acme-group.example' }],
  [false, { kind: 'domain', domain: 'me.example' }],
  [false, { kind: 'domain', domain: 'www.acme.example' }],
  [true, { kind: 'parent-company', name: 'acme group inc' }],
  [false, { kind: 'parent-company', name: 'acme' }],
  [true, { kind: 'person', personId: 'rita' }],
  [false, { kind: 'person', personId: 'hana' }],
])('%s: %o', (kept, target) => {
  expect(isKeptFrom([target], acme)).toBe(kept);
  expect(isKeptFrom([], acme)).toBe(false);
});

test('an organization that has no company above it is not the one without a name', () =>
  expect(isKeptFrom([{ kind: 'parent-company', name: '-' }], { ...acme, parentCompany: null })).toBe(false));
