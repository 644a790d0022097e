import type { Chat } from '../facts/chat.rule.ts';
import { percent } from './measuring.rule.ts';
import { termsOf } from './noted-terms.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';
import { termFigure } from './terms-in-the-market.rule.ts';
import { termName } from './words.rule.ts';

export const competitorsAndPerksNamed: Signal<'chats'> = {
  key: 'competitors-and-perks-named',
  version: 1,
  title: 'Competitors and perks that our guests name',
  definition: 'Of guests in whose conversations any competitor or perk came up, the share with whom this one did.',
  audience: 'employer',
  scope: 'opinions',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'term', values: 'open', overlapping: true }],
  lattice: [['term'], []],
  contributions: (chat: Chat): readonly Contribution[] =>
    termsOf(chat, ['competitor', 'perk'], ({ saidBy }) => saidBy === 'guest').flatMap(({ term, at }) =>
      chat.meeting
        ? [{ dimensions: { term }, at, person: chat.meeting.guestId, employer: chat.meeting.organizationId, values: { n: 1 } }]
        : [],
    ),
  measure: (people, beside) => {
    const figure = termFigure(people, beside);
    return figure && { ...figure, parts: figure.parts.filter(({ name }) => name !== 'agree') };
  },
  unit: 'ratio',
  measured: 'Share of guests; trend as log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'opinions',
  chart: 'bars',
  says: ({ value }, { term }) => `${termName(term)} came up with ${percent(value)} of the guests`,
};
