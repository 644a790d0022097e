import type { Locale } from '@candor/contracts';
import { english } from './english.rule.ts';
import { german } from './german.rule.ts';
import type { MailText, MailTexts } from './mail-texts.rule.ts';

const catalogue: Readonly<Record<Locale, MailTexts>> = { en: english, de: german };

export const textsIn = (locale: Locale): MailTexts => catalogue[locale];

/** The whole text of a mail. */
export const mailBody = (texts: MailTexts, name: string | undefined, { lines }: MailText, organization: string): string =>
  [texts.greeting(name), '', ...lines, ...texts.signature(organization), ''].join('\n');

/** `Hana, Omar and Rita` */
export const listed = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** Who writes to a candidate: an agency names its client. */
export const senderName = (texts: MailTexts, organization: string, client: string | null | undefined): string =>
  client ? texts.onBehalf(organization, client) : organization;
