import type { Chat } from '../facts/chat.rule.ts';
import { percent, shrunkenShare } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';
import { valueInWords } from './words.rule.ts';

const conditions = ['contract', 'hours', 'leave', 'on-call', 'place', 'remote', 'travel', 'other'].map((aspect) => `conditions/${aspect}`);
const culture = ['decisions', 'diversity', 'feedback', 'leadership', 'team', 'work-life-balance', 'other'].map(
  (aspect) => `culture/${aspect}`,
);

export const conditionsAndCulture: Signal<'chats'> = {
  key: 'conditions-and-culture',
  version: 1,
  title: 'What candidates say about conditions and culture',
  definition: 'Of candidates who spoke about an aspect of conditions or culture, the share who mostly spoke well of it.',
  audience: 'employer',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'aspect', values: [...conditions, ...culture], overlapping: true }],
  lattice: [['aspect']],
  contributions: ({ meeting, observed }: Chat): readonly Contribution[] =>
    observed.flatMap(({ content, at, polarity, saidBy }) =>
      meeting && saidBy === 'guest' && (content.kind === 'conditions' || content.kind === 'culture')
        ? [
            {
              dimensions: { aspect: `${content.kind}/${content.aspect}` },
              at,
              person: meeting.guestId,
              employer: meeting.organizationId,
              values: { n: 1, positive: when(polarity === 'positive') },
            },
          ]
        : [],
    ),
  measure: (people, beside) => shrunkenShare(people, beside, 'positive'),
  unit: 'ratio',
  measured: 'Share of candidates, shrunk towards other aspects (empirical Bayes)',
  uncertainty: 'Empirical Bayes interval; the share as it was counted stands beside it with Wilson’s',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { aspect }) =>
    `${percent(value)} of the candidates who spoke about ${valueInWords('aspect', aspect ?? '')} spoke well of it`,
};
