import type { FeedbackFacts, FeedbackTexts } from './feedback-texts.rule.ts';

const letter = ({ name }: FeedbackFacts, ...lines: readonly string[]): string =>
  [name === undefined ? 'Hello,' : `Hello ${name},`, '', ...lines, '', 'Candor', ''].join('\n');

const talk = ({ other, organization, day }: FeedbackFacts): string => {
  const company = organization === undefined ? '' : ` of ${organization}`;
  return other === undefined
    ? `your conversation${company && ` with somebody${company}`} on ${day}`
    : `your conversation with ${other}${company} on ${day}`;
};

const rule = ({ until }: FeedbackFacts): readonly string[] => [
  `You both read what the other wrote once both have answered, or on ${until}. Until then neither of you sees anything of the other,`,
  'and you can change what you wrote.',
];

export const english: FeedbackTexts = {
  asked: (facts) => ({
    subject: `How was it? ${facts.day}`,
    text: letter(
      facts,
      `what was ${talk(facts)} like? Two answers are enough; it takes about a minute.`,
      '',
      facts.link,
      '',
      ...rule(facts),
    ),
  }),
  nudge: (facts) => ({
    subject: `Reminder: ${facts.day}`,
    text: letter(
      facts,
      `there is time until ${facts.until} to say what ${talk(facts)} was like. Two answers are enough.`,
      '',
      facts.link,
      '',
      ...rule(facts),
      '',
      'On the same page you can choose not to be reminded again.',
    ),
  }),
  revealed: (facts) => ({
    subject: `Something to read: ${facts.day}`,
    text: letter(facts, `you can now read what was written to you about ${talk(facts)}, and reply to it once.`, '', facts.link),
  }),
  replied: (facts) => ({
    subject: `A reply: ${facts.day}`,
    text: letter(facts, `there is a reply to what you wrote about ${talk(facts)}.`, '', facts.link),
  }),
};
