import type { Chat } from '../facts/chat.rule.ts';
import { percent } from './measuring.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';
import { termFigure, termsNamed } from './terms-in-the-market.rule.ts';
import { termName } from './words.rule.ts';

export const competitiveLandscape: Signal<'chats'> = {
  key: 'competitive-landscape',
  version: 1,
  title: 'Competitors that are named',
  definition: 'Of people who noted any competitor, the share who noted this one, and how many of them agree that it is one.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'term', values: 'open', overlapping: true }],
  lattice: [['term'], []],
  contributions: (chat: Chat): readonly Contribution[] => termsNamed(chat, ['competitor']),
  measure: termFigure,
  unit: 'ratio',
  measured: 'Share of people; trend as log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { term }) => `${termName(term)} was named as a competitor by ${percent(value)} of the people`,
};
