import type { CalendarFailure, Instant, Locale } from '@candor/contracts';
import { momentText } from '../mailing/when-text.rule.ts';

/** What a mail about a calendar that cannot be read or written tells from. */
export interface Trouble {
  readonly what: 'reading' | 'writing';
  /** As its owner calls it; undefined: it can no longer be read. */
  readonly calendar: string | undefined;
  readonly why: CalendarFailure;
  readonly since: Instant;
  readonly zone: string;
  /** Where it can be mended. */
  readonly page: string;
}

interface Words {
  readonly subject: Readonly<Record<Trouble['what'], string>>;
  readonly hello: string;
  readonly lines: (trouble: Trouble, since: string, why: string) => readonly string[];
  readonly why: Readonly<Record<CalendarFailure, string>>;
}

const english: Words = {
  subject: { reading: 'A calendar cannot be read', writing: 'A calendar cannot be written to' },
  hello: 'Hello,',
  lines: ({ what, calendar = 'one of your calendars', page }, since, why) => [
    what === 'reading'
      ? `“${calendar}” cannot be read since ${since}: ${why}`
      : `Nothing can be written to “${calendar}” since ${since}: ${why}`,
    '',
    what === 'reading'
      ? 'What was read last still counts, so your offered times may be out of date. We go on trying, and you will hear of it no more.'
      : 'No conversation is lost: what is missing is made up for as soon as it works again. We go on trying, and you will hear of it no more.',
    '',
    'To see or change it:',
    page,
  ],
  why: {
    address_refused: 'its address is not a public one.',
    unreachable: 'the server cannot be reached.',
    too_slow: 'the server takes too long to answer.',
    too_large: 'it is too large.',
    sign_in_refused: 'the server does not let us in. The address or the password may have changed.',
    not_found: 'there is nothing at its address any more.',
    refused_by_server: 'the server answers with an error.',
    not_a_calendar: 'what the server answers is no calendar.',
    cut_short: 'what the server answers breaks off.',
    too_complicated: 'it is too complicated to be read.',
  },
};

const german: Words = {
  subject: { reading: 'Ein Kalender kann nicht gelesen werden', writing: 'In einen Kalender kann nicht geschrieben werden' },
  hello: 'Guten Tag,',
  lines: ({ what, calendar = 'einer Ihrer Kalender', page }, since, why) => [
    what === 'reading'
      ? `„${calendar}“ kann seit ${since} nicht gelesen werden: ${why}`
      : `In „${calendar}“ kann seit ${since} nicht geschrieben werden: ${why}`,
    '',
    what === 'reading'
      ? 'Was zuletzt gelesen wurde, gilt weiter; Ihre angebotenen Zeiten können also veraltet sein. Wir versuchen es weiter und melden uns deswegen nicht noch einmal.'
      : 'Kein Gespräch geht verloren: Was fehlt, wird nachgetragen, sobald es wieder geht. Wir versuchen es weiter und melden uns deswegen nicht noch einmal.',
    '',
    'Ansehen oder ändern:',
    page,
  ],
  why: {
    address_refused: 'Die Adresse ist keine öffentliche.',
    unreachable: 'Der Server ist nicht zu erreichen.',
    too_slow: 'Der Server antwortet zu langsam.',
    too_large: 'Er ist zu groß.',
    sign_in_refused: 'Der Server lässt uns nicht ein. Adresse oder Passwort haben sich vielleicht geändert.',
    not_found: 'Unter der Adresse ist nichts mehr.',
    refused_by_server: 'Der Server antwortet mit einem Fehler.',
    not_a_calendar: 'Die Antwort des Servers ist kein Kalender.',
    cut_short: 'Die Antwort des Servers bricht ab.',
    too_complicated: 'Er ist zu kompliziert.',
  },
};

/** A mail to the calendar's owner. The subject names neither the calendar nor anything in it. */
export function troubleMail(trouble: Trouble, locale: Locale): { readonly subject: string; readonly text: string } {
  const words = locale === 'de' ? german : english;
  const lines = words.lines(trouble, momentText(trouble.since, trouble.zone, locale), words.why[trouble.why]);
  return { subject: words.subject[trouble.what], text: [words.hello, '', ...lines, '', 'Candor', ''].join('\n') };
}
