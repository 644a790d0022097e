import { expect, test } from '@jest/globals';
import { transcriptConsentVersion, transcriptConsentVersions, transcriptConsentWording } from './transcript-consent.ts';

test('there are words for every version, with an organization and without', () => {
  expect(transcriptConsentVersions.named).toBe(transcriptConsentVersions.unnamed);
  for (let version = 1; version <= transcriptConsentVersion(); version++)
    for (const locale of ['en', 'de'] as const) {
      expect(transcriptConsentWording(version, locale, 'Acme')).toContain('Acme');
      expect(transcriptConsentWording(version, locale, null)).not.toContain('{');
    }
  expect(transcriptConsentWording(transcriptConsentVersion() + 1, 'en', null)).toBeUndefined();
});
