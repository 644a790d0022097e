import type { Locale } from '@candor/contracts';

export interface MailTexts {
  readonly subject: string;
  readonly text: string;
}

/** The same whether anybody is known by the address or not, and on both sides: neither a mailbox nor its owner's employer learns more. */
export const signInMail = (locale: Locale, link: string, minutes: number): MailTexts => texts[locale](link, minutes);

const texts: Readonly<Record<Locale, (link: string, minutes: number) => MailTexts>> = {
  en: (link, minutes) => ({
    subject: 'Your sign-in link',
    text: [
      'Open this link to sign in:',
      link,
      `It works once, for ${minutes} minutes. If you did not ask for it, you need not do anything: nobody can sign in without this mail.`,
    ].join('\n\n'),
  }),
  de: (link, minutes) => ({
    subject: 'Ihr Link zur Anmeldung',
    text: [
      'Mit diesem Link melden Sie sich an:',
      link,
      `Er gilt einmal und ${minutes} Minuten lang. Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: ohne diese Mail kann sich niemand anmelden.`,
    ].join('\n\n'),
  }),
};
