import type { Locale } from '@candor/contracts';

export interface ExportLetterFacts {
  readonly name: string | null;
  readonly title: string;
  readonly rows: number;
  readonly link: string;
  readonly until: string;
  readonly zone: string;
}

/** The subject is neutral: it may be read over a shoulder. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const letters: Readonly<Record<Locale, (facts: ExportLetterFacts, until: string) => Letter>> = {
  en: ({ name, title, rows, link }, until) => ({
    subject: 'A file is ready',
    text: [
      name === null ? 'Hello,' : `Hello ${name},`,
      '',
      `The file that you have made regularly is ready: ${title}, ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
      link,
      '',
      `It can be fetched until ${until}. The link is for you alone.`,
      '',
    ].join('\n'),
  }),
  de: ({ name, title, rows, link }, until) => ({
    subject: 'Eine Datei ist fertig',
    text: [
      name === null ? 'Guten Tag,' : `Guten Tag ${name},`,
      '',
      `Die Datei, die Sie regelmäßig erstellen lassen, ist fertig: ${title}, ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}.`,
      link,
      '',
      `Sie kann bis ${until} abgeholt werden. Der Link ist nur für Sie.`,
      '',
    ].join('\n'),
  }),
};

export const exportLetterIn = (locale: Locale, facts: ExportLetterFacts): Letter =>
  letters[locale](facts, timeText(facts.until, locale, facts.zone));

const timeText = (at: string, locale: Locale, timeZone: string): string =>
  `${new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(Date.parse(at))} (${timeZone})`;
