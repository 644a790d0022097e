import type { Chat } from '../facts/chat.rule.ts';
import { often, sharePart, shrunkenMean } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';

export const questionsThatWork: Signal<'chats'> = {
  key: 'questions-that-work',
  version: 1,
  title: 'Questions after which guests would talk again',
  definition:
    'How gladly (0 to 10) guests would talk again who asked this question, moved towards that of all questions as far as its size asks for; beside it, how many of them got an answer. Candidates’ own questions are not in it.',
  audience: 'employer',
  scope: 'opinions',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'question', values: 'open', overlapping: true }],
  lattice: [['question']],
  contributions: ({ covered, exchanges, meeting }: Chat): readonly Contribution[] =>
    covered.flatMap(({ key, how, side, personId, at }) => {
      const score = exchanges.find(({ guestId }) => guestId === personId)?.guest?.scales['would-talk-again'];
      if (!meeting || side !== 'guest' || how === 'not-asked' || key.startsWith('own.') || score === undefined) return [];
      const values = { n: 1, sum: score, answered: when(how === 'answered') };
      return [{ dimensions: { question: key }, at, person: personId, employer: meeting.organizationId, values }];
    }),
  measure: (people, beside) => {
    const figure = shrunkenMean(people, beside, 'sum');
    return figure && { ...figure, parts: [...figure.parts, ...sharePart('answered', often(people, 'answered'), people.length)] };
  },
  unit: 'rating',
  measured: 'Empirical Bayes mean (Morris 1983)',
  uncertainty: 'Its standard error, as an interval',
  guard: 'opinions',
  chart: 'bars',
  says: ({ value }) => `Guests who asked this would talk again: ${(value ?? 0).toFixed(1)} of 10`,
};
