import type { Locale } from '@candor/contracts';

/** To somebody who was invited to be a member. */
export const invitationMail = (locale: Locale, organization: string, link: string): { readonly subject: string; readonly text: string } =>
  texts[locale](organization, link);

const texts: Readonly<Record<Locale, (organization: string, link: string) => { readonly subject: string; readonly text: string }>> = {
  en: (organization, link) => ({
    subject: 'You are invited to Candor',
    text: [
      `${organization} would like you to take part in its conversations with candidates on Candor.`,
      'Open this link to accept:',
      link,
      'It works for 14 days. If you do not know what this is about, you need not do anything.',
    ].join('\n\n'),
  }),
  de: (organization, link) => ({
    subject: 'Einladung zu Candor',
    text: [
      `${organization} möchte Sie an seinen Gesprächen mit Kandidatinnen und Kandidaten bei Candor beteiligen.`,
      'Mit diesem Link nehmen Sie an:',
      link,
      'Er gilt 14 Tage. Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
    ].join('\n\n'),
  }),
};
