import type { ChatFacts, GuestMail, MailText } from './mail-texts.rule.ts';

export const details = ({ when, others, place }: ChatFacts): readonly string[] => [
  '',
  `When: ${when}`,
  `With: ${others}`,
  `Where: ${place}`,
];
export const quoted = (message: string | undefined): readonly string[] =>
  message === undefined ? [] : ['', ...message.split('\n').map((line) => `> ${line}`)];
export const change = (link: string): readonly string[] => ['', 'To move or cancel it:', link];
/** The time that it had before, where it had one. */
export const before = ({ previousWhen }: ChatFacts): readonly string[] =>
  previousWhen === undefined ? [] : ['', `It was: ${previousWhen}`];
const others = (alternatives: readonly string[]): readonly string[] =>
  alternatives.length === 0 ? [] : ['', 'These times are free:', ...alternatives];

export const guestsInEnglish: { readonly [K in GuestMail]: (facts: ChatFacts) => MailText } = {
  'guest-asked': (facts) => ({
    subject: `Waiting for an answer: ${facts.day}`,
    lines: [
      `the time you chose is kept for you. You will hear by ${facts.until} whether it suits.`,
      ...before(facts),
      ...details(facts),
      ...change(facts.link),
    ],
  }),
  'guest-refused': (facts) => ({
    subject: `About ${facts.day}`,
    lines: [
      'the time you chose does not work out after all. That says nothing about you; another time is welcome.',
      '',
      `It was: ${facts.when}`,
      ...others(facts.alternatives),
      '',
      'Choose another time:',
      facts.link,
    ],
  }),
  'guest-confirmed': (facts) => ({
    subject: `Confirmed: ${facts.day}`,
    lines: [`your conversation with ${facts.organization} is confirmed.`, ...details(facts), ...change(facts.link)],
  }),
  'guest-moved': (facts) => ({
    subject: `Moved to ${facts.day}`,
    lines: [
      facts.othersCome ? `your conversation has moved, and ${facts.others} will meet you.` : 'your conversation has moved.',
      ...before(facts),
      ...details(facts).slice(1),
      ...change(facts.link),
    ],
  }),
  'guest-other-host': (facts) => ({
    subject: `Update: ${facts.day}`,
    lines: [`${facts.others} will meet you; time and place stay as they are.`, ...details(facts), ...change(facts.link)],
  }),
  'guest-cancelled': (facts) => ({
    subject: `Cancelled: ${facts.day}`,
    lines: [
      'your conversation is cancelled.',
      '',
      `It was: ${facts.when}`,
      ...quoted(facts.message),
      '',
      'You are welcome to choose another time whenever you like:',
      facts.link,
    ],
  }),
  'guest-reminder': (facts) => ({
    subject: `Reminder: ${facts.day}`,
    lines: ['your conversation is coming up.', ...details(facts), ...change(facts.link)],
  }),
  'guest-nobody-free': (facts) => ({
    subject: `About ${facts.day}`,
    lines: [
      'unfortunately nobody can be there at the time you chose. Please choose another one; your place is kept.',
      '',
      `It was: ${facts.when}`,
      ...others(facts.alternatives),
      '',
      'Choose another time:',
      facts.link,
    ],
  }),
  'guest-waiting': (facts) => ({
    subject: `On the waiting list: ${facts.day}`,
    lines: [
      'all places are taken at the moment. You are on the waiting list and hear as soon as one is free.',
      ...details(facts),
      '',
      'To leave the waiting list:',
      facts.link,
    ],
  }),
  'guest-waited-in-vain': (facts) => ({
    subject: `About ${facts.day}`,
    lines: ['no place has become free this time.', '', `It was: ${facts.when}`, '', 'Choose another time:', facts.link],
  }),
};
