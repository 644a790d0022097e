import { describe, expect, test } from '@jest/globals';
import { companyKey, isBlocked, type OpenedBlock, onlookerOf, openedBlock } from './blocks.ts';

const acme = {
  organizationId: 'acme',
  name: 'ACME GmbH',
  domains: ['acme.example', 'mail.acme-labs.example'],
  parentCompany: 'Umbrella Corp.',
  memberId: 'rita',
};

describe('a candidate is not seen', () => {
  test.each<readonly [string, OpenedBlock]>([
    ['by an organization', { kind: 'organization', organizationId: 'acme' }],
    ['by whoever has a domain', { kind: 'domain', text: 'acme.example' }],
    ['by whoever has a domain below it', { kind: 'domain', text: 'acme-labs.example' }],
    ['by whoever belongs to a company', { kind: 'parent-company', text: 'umbrella' }],
    ['by the company itself', { kind: 'parent-company', text: 'Acme' }],
    ['by a person', { kind: 'person', personId: 'rita' }],
  ])('%s that they block', (_whom, block) => expect(isBlocked([{ kind: 'domain', text: 'x.example' }, block], acme)).toBe(true));
});

describe('a candidate is seen', () => {
  test.each<readonly [string, OpenedBlock]>([
    ['by another organization', { kind: 'organization', organizationId: 'acme-2' }],
    ['where a domain only ends alike', { kind: 'domain', text: 'e.example' }],
    ['where a domain is below that of the organization', { kind: 'domain', text: 'sub.acme.example' }],
    ['by another company', { kind: 'parent-company', text: 'Umbrella Insurance' }],
    ['by another person', { kind: 'person', personId: 'hana' }],
  ])('%s', (_whom, block) => expect(isBlocked([block], acme)).toBe(false));

  test('by everybody, if they block nobody', () => expect(isBlocked([], { ...acme, parentCompany: null, domains: [] })).toBe(false));
});

test.each([
  ['Müller & Söhne GmbH & Co. KG', 'Muller and Sohne'],
  ['Umbrella Corporation', 'UMBRELLA, Inc.'],
  ['Acme S.p.A.', 'acme'],
  ['Initech Ltd', 'Initech Limited'],
  ['株式会社 例', '株式会社　例'],
])('%s is the company %s', (one, other) => expect(companyKey(one)).toBe(companyKey(other)));

test.each(['Co', 'Group', 'SE', 'S.A.'])('%s is a name too', (name) => expect(companyKey(name)).not.toBe(''));

describe('a block', () => {
  const domain = { kind: 'domain', text: 'sealed' } as const;
  test('is opened with its text', () =>
    expect(openedBlock(domain, (text) => `${text}.example`)).toEqual([{ ...domain, text: 'sealed.example' }]));
  test('blocks nobody once its text cannot be opened', () => expect(openedBlock(domain, () => null)).toEqual([]));
  test('of a person needs no text', () =>
    expect(openedBlock({ kind: 'person', personId: 'rita', text: 'sealed' }, () => null)).toEqual([{ kind: 'person', personId: 'rita' }]));
  test('covers an organization that nobody has founded by its handle', () =>
    expect(isBlocked([{ kind: 'parent-company', text: 'Globex' }], onlookerOf('globex', undefined))).toBe(true));
});
