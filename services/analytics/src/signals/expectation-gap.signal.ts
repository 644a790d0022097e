import type { Chat } from '../facts/chat.rule.ts';
import { askedOf } from './asked.rule.ts';
import { meanFigure, withMinus } from './measuring.rule.ts';
import { type Contribution, meansOf, type Signal } from './signal.rule.ts';
import { valueInWords } from './words.rule.ts';

const topics = ['topics', 'outcome', 'role', 'growth', 'culture', 'compensation'] as const;
const steps = { below: -1, 'as-expected': 0, above: 1 } as const;

export const expectationGap: Signal<'chats'> = {
  key: 'expectation-gap',
  version: 1,
  title: 'What candidates found, against what they had expected',
  definition:
    'Guests say of each topic whether it was below (−1), as (0) or above (+1) what they had expected. The figure is the mean over guests; a guest of several chats counts once, with the mean.',
  audience: 'employer',
  scope: 'opinions',
  window: 'month',
  from: 'chats',
  dimensions: [{ name: 'topic', values: topics, overlapping: true }],
  lattice: [['topic']],
  contributions: (chat: Chat): readonly Contribution[] =>
    chat.exchanges.flatMap((exchange) =>
      topics.map((topic) => {
        const found = exchange.guest?.expectations[topic];
        return askedOf(chat, exchange, { topic }, found && steps[found]);
      }),
    ),
  measure: (people) => meanFigure(meansOf(people, 'sum')),
  unit: 'difference',
  measured: 'Mean difference within guests',
  uncertainty: 'Student’s t interval from ten guests on, below none',
  guard: 'opinions',
  chart: 'bars',
  says: ({ value }, { topic }) =>
    `On ${valueInWords('topic', topic ?? '')}, guests found ${(value ?? 0) < 0 ? 'less' : 'no less'} than they had expected (${withMinus((value ?? 0).toFixed(2))} on a scale of −1 to +1)`,
};
