import type { FeedbackFacts, FeedbackTexts } from './feedback-texts.rule.ts';

const letter = ({ name }: FeedbackFacts, ...lines: readonly string[]): string =>
  [name === undefined ? 'Guten Tag,' : `Guten Tag ${name},`, '', ...lines, '', 'Candor', ''].join('\n');

const talk = ({ other, organization, day }: FeedbackFacts): string => {
  const company = organization === undefined ? '' : ` (${organization})`;
  return other === undefined ? `Ihr Gespräch${company} vom ${day}` : `Ihr Gespräch mit ${other}${company} vom ${day}`;
};

const rule = ({ until }: FeedbackFacts): readonly string[] => [
  `Sie lesen beide, was die andere Seite geschrieben hat, sobald beide geantwortet haben, oder am ${until}. Bis dahin sieht niemand`,
  'etwas von der anderen Seite, und Sie können ändern, was Sie geschrieben haben.',
];

export const german: FeedbackTexts = {
  asked: (facts) => ({
    subject: `Wie war es? ${facts.day}`,
    text: letter(facts, `wie war ${talk(facts)}? Zwei Antworten genügen; das dauert etwa eine Minute.`, '', facts.link, '', ...rule(facts)),
  }),
  nudge: (facts) => ({
    subject: `Erinnerung: ${facts.day}`,
    text: letter(
      facts,
      `bis ${facts.until} ist Zeit, etwas zu sagen: ${talk(facts)}. Zwei Antworten genügen.`,
      '',
      facts.link,
      '',
      ...rule(facts),
      '',
      'Auf derselben Seite können Sie weitere Erinnerungen abbestellen.',
    ),
  }),
  revealed: (facts) => ({
    subject: `Etwas zu lesen: ${facts.day}`,
    text: letter(
      facts,
      `Sie können jetzt lesen, was Ihnen geschrieben wurde, und einmal darauf antworten: ${talk(facts)}.`,
      '',
      facts.link,
    ),
  }),
  replied: (facts) => ({
    subject: `Eine Antwort: ${facts.day}`,
    text: letter(facts, `auf das, was Sie geschrieben haben, wurde geantwortet: ${talk(facts)}.`, '', facts.link),
  }),
};
