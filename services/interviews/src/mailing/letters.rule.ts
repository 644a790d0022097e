import type { Locale } from '@candor/contracts';

/** A mail without its recipient. The subject is neutral: it may be read over a shoulder and names nobody. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

export interface OtherSideFacts {
  readonly name: string | null;
  /** Who wrote the chat down. */
  readonly from: string | null;
  /** Their employer, if they wrote it down for one. */
  readonly organization: string | null;
  readonly day: string;
  readonly link: string;
}

export interface PoolFacts {
  readonly name: string | null;
  readonly organization: string;
  readonly message: string | null;
  readonly until: string;
  readonly link: string;
}

const quoted = (message: string | null): readonly string[] =>
  message === null ? [] : ['', ...message.split('\n').map((line) => `> ${line}`)];

const joined = (lines: readonly string[]): string => [...lines, ''].join('\n');

interface Letters {
  readonly otherSide: (facts: OtherSideFacts) => Letter;
  readonly pool: (facts: PoolFacts) => Letter;
}

const english: Letters = {
  otherSide: ({ name, from, organization, day, link }) => ({
    subject: `About ${day}`,
    text: joined([
      name === null ? 'Hello,' : `Hello ${name},`,
      '',
      `${[from ?? 'Somebody', organization].filter(Boolean).join(' of ')} talked with you on ${day} and would like to hear from you how it was. You need no account:`,
      link,
      '',
      'The link is for you alone. If you do not know what this is about, you can leave it: nothing else will be sent.',
    ]),
  }),
  pool: ({ name, organization, message, until, link }) => ({
    subject: 'A question to you',
    text: joined([
      name === null ? 'Hello,' : `Hello ${name},`,
      '',
      `${organization} would like to keep you in mind for other roles and asks whether that is all right with you.`,
      ...quoted(message),
      '',
      'What exactly you would agree to, and your answer:',
      link,
      '',
      `Nothing depends on it. Without an answer by ${until} it is a no.`,
    ]),
  }),
};

const german: Letters = {
  otherSide: ({ name, from, organization, day, link }) => ({
    subject: `Zum ${day}`,
    text: joined([
      name === null ? 'Guten Tag,' : `Guten Tag ${name},`,
      '',
      `${[from ?? 'Jemand', organization].filter(Boolean).join(' von ')} hat am ${day} mit Ihnen gesprochen und würde gern erfahren, wie es für Sie war. Ein Konto brauchen Sie nicht:`,
      link,
      '',
      'Der Link ist nur für Sie. Wenn Sie nicht wissen, worum es geht, brauchen Sie nichts zu tun: Es kommt nichts weiter.',
    ]),
  }),
  pool: ({ name, organization, message, until, link }) => ({
    subject: 'Eine Frage an Sie',
    text: joined([
      name === null ? 'Guten Tag,' : `Guten Tag ${name},`,
      '',
      `${organization} möchte Sie für andere Aufgaben im Blick behalten und fragt, ob Ihnen das recht ist.`,
      ...quoted(message),
      '',
      'Wozu genau Sie zustimmen würden, und Ihre Antwort:',
      link,
      '',
      `Es hängt nichts davon ab. Ohne Antwort bis zum ${until} gilt es als Nein.`,
    ]),
  }),
};

const letters: Readonly<Record<Locale, Letters>> = { en: english, de: german };

export const lettersIn = (locale: Locale): Letters => letters[locale];

/** `3 March 2026`, in UTC: a mail about a day needs no zone. */
export const dayText = (at: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(at));
