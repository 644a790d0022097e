import { consentTerms, consentWording, currentVersion } from '../gateway/consent-texts.ts';
import type { Locale } from '../gateway/person.event.ts';
import type { Said } from '../said.ts';

/** The wordings where no organization is named, by version as those of the purpose `transcript`. Never edited: add a version. */
const withoutOrganization: readonly Said[] = [
  {
    en: 'This conversation may be written down as a transcript, for both sides of it to read and to learn from. It is only done if everybody who speaks agrees. I can withdraw this at any time: the transcript and what was taken from it are then deleted.',
    de: 'Dieses Gespräch darf als Mitschrift festgehalten werden, damit beide Seiten darin lesen und daraus lernen können. Das geschieht nur, wenn alle zustimmen, die sprechen. Ich kann das jederzeit widerrufen: Die Mitschrift und was daraus gewonnen wurde, werden dann gelöscht.',
  },
];

export const transcriptConsentVersion = (): number => currentVersion('transcript');

/** The exact words that somebody agrees to. Undefined: there is no such version. */
export const transcriptConsentWording = (version: number, locale: Locale, organizationName: string | null): string | undefined =>
  organizationName === null ? withoutOrganization[version - 1]?.[locale] : consentWording('transcript', version, locale, organizationName);

/** That there is a wording without an organization for every one with it. */
export const transcriptConsentVersions = { named: consentTerms.transcript.versions.length, unnamed: withoutOrganization.length } as const;
