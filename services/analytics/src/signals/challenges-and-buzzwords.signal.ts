import type { Chat } from '../facts/chat.rule.ts';
import { percent } from './measuring.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';
import { termFigure, termsNamed } from './terms-in-the-market.rule.ts';
import { termName } from './words.rule.ts';

export const challengesAndBuzzwords: Signal<'chats'> = {
  key: 'challenges-and-buzzwords',
  version: 1,
  title: 'Challenges, topics and buzzwords',
  definition:
    'Of people who noted any challenge, topic or buzzword of the vocabulary, the share who noted this one; how many of them agree; and whether it is noted more than in the window before.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'term', values: 'open', overlapping: true }],
  lattice: [['term'], []],
  contributions: (chat: Chat): readonly Contribution[] => termsNamed(chat, ['challenge', 'buzzword', 'topic']),
  measure: termFigure,
  unit: 'ratio',
  measured: 'Share of people; trend as log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { term }) => `${termName(term)} was noted by ${percent(value)} of the people`,
};
