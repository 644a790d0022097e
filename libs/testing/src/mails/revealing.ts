import type { KeptMail } from '@candor/platform';

/** What tells a bystander that somebody looks for work or for people, whoever it is. */
const telltale = [
  /\bapplicants?\b/i,
  /\bapplications?\b/i,
  /\bcandidates?\b/i,
  /\bcareers?\b/i,
  /\bemployers?\b/i,
  /\bhiring\b/i,
  /\binterviews?\b/i,
  /\bjobs?\b/i,
  /\brecruit\p{L}*/iu,
  /\btalents?\b/i,
  /\bArbeitgeber\p{L}*/iu,
  /\bBewerb\p{L}*/iu,
  /\bKandidat\p{L}*/iu,
  /\bStellen\p{L}*/iu,
  /\bVorstellungsgespr\p{L}*/iu,
];

/**
 * What a mail gives away to whoever sees its subject on a locked screen, or its entry in a shared calendar: the names of
 * organizations, chat types and people (`names`; give all that are known), and words that say what it is about. Each as
 * `<where>: <what>`; empty for a neutral mail.
 */
export function revealing(mail: Pick<KeptMail, 'subject' | 'calendar'>, names: readonly string[]): readonly string[] {
  const seen = [['subject', mail.subject] as const, ...calendarTexts(mail.calendar?.content ?? '')];
  return seen.flatMap(([where, text]) => [
    ...names.filter((name) => holds(text, name)).map((name) => `${where}: ${name}`),
    ...telltale.flatMap((word) => word.exec(text) ?? []).map((word) => `${where}: ${word}`),
  ]);
}

/** What calendar programs show of an entry to others: texts of the entry, and names in its attendees and organizer. */
function calendarTexts(content: string): readonly (readonly [string, string])[] {
  const lines = content.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.flatMap((line): readonly (readonly [string, string])[] => {
    const [, name = '', parameters = '', value = ''] = /^([\w-]+)((?:;[^:;"]*(?:"[^"]*"[^:;"]*)*)*):(.*)$/.exec(line) ?? [];
    if (['SUMMARY', 'LOCATION', 'CATEGORIES', 'COMMENT', 'X-WR-CALNAME'].includes(name)) return [[name, value]];
    return name === 'ORGANIZER' ? [[name, parameters]] : [];
  });
}

/** As a word or words of its own, in whatever case. */
function holds(text: string, name: string): boolean {
  const words = (from: string) =>
    ` ${from
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return name.trim() !== '' && words(text).includes(words(name));
}
