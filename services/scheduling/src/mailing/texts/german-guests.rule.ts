import type { ChatFacts, GuestMail, MailText } from './mail-texts.rule.ts';

export const details = ({ when, others, place }: ChatFacts): readonly string[] => ['', `Wann: ${when}`, `Mit: ${others}`, `Wo: ${place}`];
export const quoted = (message: string | undefined): readonly string[] =>
  message === undefined ? [] : ['', ...message.split('\n').map((line) => `> ${line}`)];
export const change = (link: string): readonly string[] => ['', 'Verschieben oder absagen:', link];
/** The time that it had before, where it had one. */
export const before = ({ previousWhen }: ChatFacts): readonly string[] =>
  previousWhen === undefined ? [] : ['', `Es war: ${previousWhen}`];
const others = (alternatives: readonly string[]): readonly string[] =>
  alternatives.length === 0 ? [] : ['', 'Diese Zeiten sind frei:', ...alternatives];

export const guestsInGerman: { readonly [K in GuestMail]: (facts: ChatFacts) => MailText } = {
  'guest-asked': (facts) => ({
    subject: `Wartet auf Antwort: ${facts.day}`,
    lines: [
      `die Zeit, die Sie gewählt haben, ist für Sie vorgemerkt. Bis ${facts.until} erfahren Sie, ob sie passt.`,
      ...before(facts),
      ...details(facts),
      ...change(facts.link),
    ],
  }),
  'guest-refused': (facts) => ({
    subject: `Zu ${facts.day}`,
    lines: [
      'die Zeit, die Sie gewählt haben, passt leider doch nicht. Das sagt nichts über Sie; eine andere Zeit ist willkommen.',
      '',
      `Es war: ${facts.when}`,
      ...others(facts.alternatives),
      '',
      'Eine andere Zeit wählen:',
      facts.link,
    ],
  }),
  'guest-confirmed': (facts) => ({
    subject: `Bestätigt: ${facts.day}`,
    lines: [`Ihr Gespräch mit ${facts.organization} ist bestätigt.`, ...details(facts), ...change(facts.link)],
  }),
  'guest-moved': (facts) => ({
    subject: `Verschoben auf ${facts.day}`,
    lines: [
      facts.othersCome ? `Ihr Gespräch ist verschoben, und es spricht mit Ihnen: ${facts.others}.` : 'Ihr Gespräch ist verschoben.',
      ...before(facts),
      ...details(facts).slice(1),
      ...change(facts.link),
    ],
  }),
  'guest-other-host': (facts) => ({
    subject: `Neues zu ${facts.day}`,
    lines: [`es spricht mit Ihnen: ${facts.others}. Zeit und Ort bleiben, wie sie sind.`, ...details(facts), ...change(facts.link)],
  }),
  'guest-cancelled': (facts) => ({
    subject: `Abgesagt: ${facts.day}`,
    lines: [
      'Ihr Gespräch ist abgesagt.',
      '',
      `Es war: ${facts.when}`,
      ...quoted(facts.message),
      '',
      'Eine andere Zeit können Sie wählen, wann immer Sie möchten:',
      facts.link,
    ],
  }),
  'guest-reminder': (facts) => ({
    subject: `Erinnerung: ${facts.day}`,
    lines: ['Ihr Gespräch steht bevor.', ...details(facts), ...change(facts.link)],
  }),
  'guest-nobody-free': (facts) => ({
    subject: `Zu ${facts.day}`,
    lines: [
      'leider hat zu der Zeit, die Sie gewählt haben, niemand Zeit. Bitte wählen Sie eine andere; Ihr Platz bleibt Ihnen.',
      '',
      `Es war: ${facts.when}`,
      ...others(facts.alternatives),
      '',
      'Eine andere Zeit wählen:',
      facts.link,
    ],
  }),
  'guest-waiting': (facts) => ({
    subject: `Auf der Warteliste: ${facts.day}`,
    lines: [
      'im Augenblick sind alle Plätze vergeben. Sie stehen auf der Warteliste und hören, sobald einer frei wird.',
      ...details(facts),
      '',
      'Die Warteliste verlassen:',
      facts.link,
    ],
  }),
  'guest-waited-in-vain': (facts) => ({
    subject: `Zu ${facts.day}`,
    lines: ['diesmal ist kein Platz frei geworden.', '', `Es war: ${facts.when}`, '', 'Eine andere Zeit wählen:', facts.link],
  }),
};
