import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { consentKey, consentPurposes, consentTerms, consentWording, currentVersion } from './consent-texts.ts';

/** Of every wording that somebody may have agreed to, in the order of purposes, versions and languages. Add, never change. */
const agreed = [
  'keep-in-touch 1 en 2b11d965e199c89a',
  'keep-in-touch 1 de 951ef3682b9bba49',
  'market-figures 1 en 0341a72f0e7e4239',
  'market-figures 1 de 5bd9f0b3127d438c',
  'talent-pool 1 en ae00ab8b1ffd063f',
  'talent-pool 1 de 249a9f493a345309',
  'transcript 1 en e88bdfdec926bdea',
  'transcript 1 de 6069a9d4159a4d81',
];

const texts = consentPurposes.flatMap((purpose) =>
  consentTerms[purpose].versions.flatMap((version, index) =>
    Object.entries(version).map(([locale, text]) => ({ name: `${purpose} ${index + 1} ${locale}`, text })),
  ),
);

test('what somebody has agreed to is not edited afterwards', () => {
  const hashes = texts.map(({ name, text }) => `${name} ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
  expect(hashes).toEqual(agreed);
});

test('an organization stands in the words where one is needed, and nowhere else', () => {
  for (const purpose of consentPurposes)
    for (const version of consentTerms[purpose].versions)
      for (const text of Object.values(version)) expect(text.includes('{organization}')).toBe(consentTerms[purpose].ofOrganization);
  expect(consentWording('talent-pool', 1, 'en', 'A$$ {organization}')).toMatch(/^A\$\$ \{organization\} may keep me/);
  expect(consentWording('talent-pool', 1, 'en', null)).toBeUndefined();
  expect(consentWording('market-figures', 1, 'de', null)).toMatch(/^Was ich/);
  expect(consentWording('market-figures', 2, 'de', null)).toBeUndefined();
  expect(currentVersion('transcript')).toBe(1);
});

test('consents for different things are apart', () => {
  const scopes = [
    { purpose: 'transcript', organizationId: 'acme', about: 'c1' },
    { purpose: 'transcript', organizationId: 'acme', about: null },
    { purpose: 'talent-pool', organizationId: 'acme', about: null },
    { purpose: 'market-figures', organizationId: null, about: null },
  ] as const;
  expect(new Set(scopes.map(consentKey)).size).toBe(scopes.length);
});
