import { before, change, details, guestsInGerman, quoted } from './german-guests.rule.ts';
import type { MailTexts } from './mail-texts.rule.ts';

const cannot = (link: string): readonly string[] => [
  '',
  'Sie können doch nicht? Ein Tippen, und wir suchen jemanden aus Ihrem Kreis, der Zeit hat:',
  `${link}#cannot-make-it`,
];

export const german: MailTexts = {
  greeting: (name) => (name === undefined ? 'Guten Tag,' : `Guten Tag ${name},`),
  signature: (organization) => ['', '--', `Gesendet von Candor für ${organization}.`],
  somebody: 'jemand',
  somebodyFrom: (organization) => `jemand von ${organization}`,
  group: 'einer Gruppe',
  onBehalf: (organization, client) => `${organization} für ${client}`,
  slots: {
    intro: (zone) => `Diese Zeiten sind frei (${zone}):`,
    none: (zone) => `Es sind keine Zeiten frei (${zone}).`,
    book: (url) => `Hier aussuchen: ${url}`,
  },
  chat: {
    ...guestsInGerman,
    'host-asked': (facts) => ({
      subject: `Bitte antworten: ${facts.day}`,
      lines: [
        `${facts.others} möchte mit Ihnen sprechen (${facts.chatType}). Passt die Zeit? Bitte antworten Sie bis ${facts.until}.`,
        ...before(facts),
        ...details(facts),
        ...quoted(facts.message),
        '',
        'Ja oder nein sagen:',
        `${facts.link}#answer`,
      ],
    }),
    'host-no-answer-needed': (facts) => ({
      subject: `Keine Antwort mehr nötig: ${facts.day}`,
      lines: ['Sie waren gefragt, ob eine Zeit passt. Das hat sich erledigt, die Zeit gehört wieder Ihnen.', '', `Es war: ${facts.when}`],
    }),
    'host-confirmed': (facts) => ({
      subject: `Bestätigt: ${facts.day}`,
      lines: [
        `Sie sprechen mit ${facts.others} (${facts.chatType}).`,
        ...details(facts),
        ...quoted(facts.message),
        ...cannot(facts.link),
        ...change(facts.link),
      ],
    }),
    'host-moved': (facts) => ({
      subject: `Verschoben auf ${facts.day}`,
      lines: [
        `Ihr Gespräch mit ${facts.others} ist verschoben.`,
        '',
        `Es war: ${facts.previousWhen}`,
        ...details(facts).slice(1),
        ...cannot(facts.link),
        ...change(facts.link),
      ],
    }),
    'host-joins': (facts) => ({
      subject: `Jetzt Ihres: ${facts.day}`,
      lines: [
        `Sie übernehmen ein Gespräch mit ${facts.others} (${facts.chatType}). Vielen Dank.`,
        ...details(facts),
        ...quoted(facts.message),
        ...cannot(facts.link),
        ...change(facts.link),
      ],
    }),
    'host-released': (facts) => ({
      subject: `Erledigt: ${facts.day}`,
      lines: [`Sie müssen nicht dabei sein: Mit ${facts.others} spricht jemand anderes.`, '', `Es war: ${facts.when}`],
    }),
    'host-cancelled': (facts) => ({
      subject: `Abgesagt: ${facts.day}`,
      lines: [
        `Ihr Gespräch mit ${facts.others} ist abgesagt, die Zeit gehört wieder Ihnen.`,
        '',
        `Es war: ${facts.when}`,
        ...quoted(facts.message),
      ],
    }),
    'host-reminder': (facts) => ({
      subject: `Erinnerung: ${facts.day}`,
      lines: [`Sie sprechen mit ${facts.others} (${facts.chatType}).`, ...details(facts), ...cannot(facts.link)],
    }),
    'host-nobody-free': (facts) => ({
      subject: `Zu ${facts.day}`,
      lines: [
        `wir wissen, dass Sie nicht können. Aus Ihrem Kreis hat dann niemand Zeit; ${facts.others} bekommt andere Zeiten angeboten. Bis eine gewählt ist, bleibt es dabei.`,
        ...details(facts),
        '',
        'Selbst verschieben oder absagen:',
        facts.link,
      ],
    }),
    'recruiter-nobody-free': (facts) => ({
      subject: `Niemand hat Zeit: ${facts.day}`,
      lines: [
        `bei einem Gespräch (${facts.chatType}) mit ${facts.others} fällt jemand aus, und sonst hat niemand Zeit. Dem Gast sind andere Zeiten angeboten.`,
        '',
        `Wann: ${facts.when}`,
        '',
        'Jemanden finden, verschieben oder absagen:',
        facts.link,
      ],
    }),
  },
  outreach: {
    invited: ({ organization, chatType, message, until, link, optOutLink }) => ({
      subject: 'Eine Einladung zu einem Gespräch',
      lines: [
        `${organization} möchte Sie kennenlernen: ${chatType}. Es ist ein Gespräch und keine Bewerbung, und es folgt nichts daraus, wenn Sie lieber nicht möchten.`,
        ...quoted(message),
        '',
        `Eine Zeit wählen oder absagen, bis ${until}:`,
        link,
        ...(optOutLink === undefined
          ? []
          : ['', 'Keine Einladungen mehr, von ihnen oder von allen; niemand erfährt davon:', `${optOutLink}#no-more`]),
      ],
    }),
    'chat-requested': ({ candidate, message, link }) => ({
      subject: 'Jemand möchte sprechen',
      lines: [`${candidate} bittet um ein Gespräch.`, ...quoted(message), '', 'Hier antworten:', link],
    }),
    'request-accepted': ({ organization, chatType, until, link }) => ({
      subject: 'Zu Ihrer Frage',
      lines: [`${organization} spricht gern mit Ihnen: ${chatType}.`, '', `Eine Zeit wählen, bis ${until}:`, link],
    }),
    'request-declined': ({ organization }) => ({
      subject: 'Zu Ihrer Frage',
      lines: [
        `danke für Ihre Frage. ${organization} kann im Augenblick kein Gespräch anbieten. Das sagt nichts über Sie, es wird nichts gegen Sie festgehalten, und Sie sind eingeladen, wieder zu fragen.`,
      ],
    }),
  },
};
