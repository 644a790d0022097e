import type { Chat } from '../facts/chat.rule.ts';
import { netPromoter } from '../statistics/net-promoter.rule.ts';
import { askedOf } from './asked.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { signed } from './measuring.rule.ts';
import { type Contribution, meanOf, type OfPerson, type Signal } from './signal.rule.ts';

const question = 'would-talk-again';

/** One answer of eleven for each guest: over several conversations, their mean rounded. */
const bins = (people: readonly OfPerson[]): readonly number[] => {
  const rounded = people.map((person) => Math.round(meanOf(person, 'sum')));
  return Array.from({ length: 11 }, (_, answer) => rounded.filter((value) => value === answer).length);
};

export const candidateSentiment: Signal<'chats'> = {
  key: 'candidate-sentiment',
  version: 1,
  title: 'How gladly candidates would talk again',
  definition:
    'Guests answer after a chat how much they would like to talk again, from 0 to 10. The score is the share of 9 and 10 minus the share of 0 to 6. A guest of several chats counts once, with the rounded mean.',
  audience: 'employer',
  scope: 'opinions',
  window: 'month',
  from: 'chats',
  dimensions: [kindOfChat],
  lattice: [['kind'], []],
  contributions: (chat: Chat): readonly Contribution[] =>
    chat.exchanges.map((exchange) =>
      askedOf(chat, exchange, chat.meeting ? { kind: chat.meeting.kind } : {}, exchange.guest?.scales[question]),
    ),
  measure: (people) => {
    const score = netPromoter(bins(people));
    return score && { value: score.score, interval: { low: score.low, high: score.high }, parts: [] };
  },
  unit: 'balance',
  measured: 'Net promoter score (Reichheld 2003)',
  uncertainty: 'Adjusted Wald interval (Rocks 2016), clamped to −100 and +100; the response rate stands beside it',
  guard: 'opinions',
  chart: 'line',
  says: ({ value }) => `The net promoter score of conversations is ${signed(value ?? 0, String(Math.round((value ?? 0) * 100)))}`,
};
