import type { Chat } from '../facts/chat.rule.ts';
import { often, percent, shareOfWhole, sharePart } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';
import { valueInWords } from './words.rule.ts';

const whats = ['culture', 'equity', 'growth', 'lateral-move', 'pay', 'perks', 'place', 'responsibility', 'stability', 'other'] as const;

export const preferencePatterns: Signal<'chats'> = {
  key: 'preference-patterns',
  version: 1,
  title: 'What candidates prefer',
  definition:
    'Of candidates of whom any preference was noted, the share who want this one. Beside it: for how many of them it is a must. A candidate counts once for each preference.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'what', values: whats, overlapping: true }],
  lattice: [['what'], []],
  contributions: ({ meeting, observed }: Chat): readonly Contribution[] =>
    observed.flatMap(({ content, at, saidBy }) =>
      meeting && content.kind === 'preference' && saidBy === 'guest' && content.strength !== 'rather-not'
        ? [
            {
              dimensions: { what: content.what },
              at,
              person: meeting.guestId,
              employer: meeting.organizationId,
              values: { n: 1, must: when(content.strength === 'must') },
            },
          ]
        : [],
    ),
  measure: (people, beside) => shareOfWhole(people, beside, sharePart('must', often(people, 'must'), people.length)),
  unit: 'ratio',
  measured: 'Share of candidates',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { what }) =>
    `${percent(value)} of the candidates care for ${what === 'other' ? 'something else' : valueInWords('what', what ?? '')}`,
};
