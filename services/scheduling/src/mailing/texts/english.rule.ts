import { before, change, details, guestsInEnglish, quoted } from './english-guests.rule.ts';
import type { MailTexts } from './mail-texts.rule.ts';

const cannot = (link: string): readonly string[] => [
  '',
  'You can’t make it? One tap, and a colleague who is free is found:',
  `${link}#cannot-make-it`,
];

export const english: MailTexts = {
  greeting: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
  signature: (organization) => ['', '--', `Sent by Candor for ${organization}.`],
  somebody: 'somebody',
  somebodyFrom: (organization) => `somebody from ${organization}`,
  group: 'a group',
  onBehalf: (organization, client) => `${organization} for ${client}`,
  slots: {
    intro: (zone) => `These times are free (${zone}):`,
    none: (zone) => `No times are free (${zone}).`,
    book: (url) => `Take one here: ${url}`,
  },
  chat: {
    ...guestsInEnglish,
    'host-asked': (facts) => ({
      subject: `Please answer: ${facts.day}`,
      lines: [
        `${facts.others} would like to meet you (${facts.chatType}). Does the time suit? Please answer by ${facts.until}.`,
        ...before(facts),
        ...details(facts),
        ...quoted(facts.message),
        '',
        'Say yes or no:',
        `${facts.link}#answer`,
      ],
    }),
    'host-no-answer-needed': (facts) => ({
      subject: `No answer needed any more: ${facts.day}`,
      lines: ['you were asked whether a time suits. That is over, and the time is yours again.', '', `It was: ${facts.when}`],
    }),
    'host-confirmed': (facts) => ({
      subject: `Confirmed: ${facts.day}`,
      lines: [
        `you meet ${facts.others} (${facts.chatType}).`,
        ...details(facts),
        ...quoted(facts.message),
        ...cannot(facts.link),
        ...change(facts.link),
      ],
    }),
    'host-moved': (facts) => ({
      subject: `Moved to ${facts.day}`,
      lines: [
        `your conversation with ${facts.others} has moved.`,
        '',
        `It was: ${facts.previousWhen}`,
        ...details(facts).slice(1),
        ...cannot(facts.link),
        ...change(facts.link),
      ],
    }),
    'host-joins': (facts) => ({
      subject: `Yours: ${facts.day}`,
      lines: [
        `you meet ${facts.others} (${facts.chatType}) in place of a colleague. Thank you.`,
        ...details(facts),
        ...quoted(facts.message),
        ...cannot(facts.link),
        ...change(facts.link),
      ],
    }),
    'host-released': (facts) => ({
      subject: `Taken care of: ${facts.day}`,
      lines: [`you need not be there: somebody else meets ${facts.others}.`, '', `It was: ${facts.when}`],
    }),
    'host-cancelled': (facts) => ({
      subject: `Cancelled: ${facts.day}`,
      lines: [
        `your conversation with ${facts.others} is cancelled, and the time is yours again.`,
        '',
        `It was: ${facts.when}`,
        ...quoted(facts.message),
      ],
    }),
    'host-reminder': (facts) => ({
      subject: `Reminder: ${facts.day}`,
      lines: [`you meet ${facts.others} (${facts.chatType}).`, ...details(facts), ...cannot(facts.link)],
    }),
    'host-nobody-free': (facts) => ({
      subject: `About ${facts.day}`,
      lines: [
        `we know that you can’t make it. No colleague is free then, so ${facts.others} is offered other times; until one is chosen it stands as it is.`,
        ...details(facts),
        '',
        'To move or cancel it yourself:',
        facts.link,
      ],
    }),
    'recruiter-nobody-free': (facts) => ({
      subject: `Nobody is free: ${facts.day}`,
      lines: [
        `the host of a conversation (${facts.chatType}) with ${facts.others} can’t make it, and no colleague is free. The guest has been offered other times.`,
        '',
        `When: ${facts.when}`,
        '',
        'Find somebody, move or cancel it:',
        facts.link,
      ],
    }),
  },
  outreach: {
    invited: ({ organization, chatType, message, until, link, optOutLink }) => ({
      subject: 'An invitation to a conversation',
      lines: [
        `${organization} would like to meet you: ${chatType}. It is a conversation, not an application, and nothing follows if you would rather not.`,
        ...quoted(message),
        '',
        `Choose a time, or say no, until ${until}:`,
        link,
        ...(optOutLink === undefined
          ? []
          : ['', 'No more invitations, from them or from anybody; nobody is told:', `${optOutLink}#no-more`]),
      ],
    }),
    'chat-requested': ({ candidate, message, link }) => ({
      subject: 'Somebody would like to talk',
      lines: [`${candidate} asks for a conversation.`, ...quoted(message), '', 'Answer here:', link],
    }),
    'request-accepted': ({ organization, chatType, until, link }) => ({
      subject: 'About your question',
      lines: [`${organization} would be glad to talk with you: ${chatType}.`, '', `Choose a time until ${until}:`, link],
    }),
    'request-declined': ({ organization }) => ({
      subject: 'About your question',
      lines: [
        `thank you for asking. ${organization} cannot offer a conversation at the moment. That says nothing about you, nothing is kept against you, and you are welcome to ask again.`,
      ],
    }),
  },
};
