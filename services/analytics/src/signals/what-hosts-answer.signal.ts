import { type AnswerGiven, QuestionTopic } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';
import { industryIn, industryOfEmployer, roleFamily, roleFamilyIn } from './dimensions.rule.ts';
import { distribution, mostlySaid } from './measuring.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';
import { valueInWords } from './words.rule.ts';

const monthSteps = [6, 12, 18, 24, 36, 60] as const;
/** As many as a market figure needs. */
const fewest = 10;
const forms = ['yes-no', 'scale', 'months', 'share', 'outlook'] as const;
const answers = [
  ...['yes', 'no'],
  ...['1', '2', '3', '4', '5'],
  ...monthSteps.map((step) => `up to ${step} months`),
  'longer',
  ...['under 25 %', '25 to 50 %', '50 to 75 %', 'over 75 %'],
  ...['growing', 'steady', 'shrinking', 'changing'],
];

/** Which of the answers that are counted it is; none for words, amounts and terms. */
function answerOf(given: AnswerGiven): string | undefined {
  switch (given.type) {
    case 'yes-no':
      return given.yes ? 'yes' : 'no';
    case 'scale':
      return String(given.value);
    case 'months': {
      const step = monthSteps.find((months) => (given.atLeast + given.atMost) / 2 <= months);
      return step === undefined ? 'longer' : `up to ${step} months`;
    }
    case 'share':
      return given.percent < 25 ? 'under 25 %' : given.percent < 50 ? '25 to 50 %' : given.percent <= 75 ? '50 to 75 %' : 'over 75 %';
    case 'outlook':
      return given.direction;
    default:
      return undefined;
  }
}

export const whatHostsAnswer: Signal<'chats'> = {
  key: 'what-hosts-answer',
  version: 2,
  title: 'What hosts answer',
  definition:
    'How hosts answered what candidates asked them, by topic and form of the answer. Of several answers that one candidate got, the most frequent one counts. Words are not in it.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [
    { name: 'topic', values: QuestionTopic.options, overlapping: true, toldIfShown: true },
    { name: 'form', values: forms, overlapping: true, toldIfShown: true },
    roleFamily,
    industryOfEmployer,
  ],
  lattice: [
    ['topic', 'form', 'roleFamily'],
    ['topic', 'form', 'industry'],
    ['topic', 'form'],
  ],
  contributions: (chat: Chat): readonly Contribution[] => {
    const { meeting, covered } = chat;
    const whose = { industry: industryIn(chat), roleFamily: roleFamilyIn(meeting) };
    return covered.flatMap(({ side, given, topic, at, personId }) => {
      const answer = given && answerOf(given);
      if (!meeting || side !== 'guest' || !given || !answer) return [];
      const of = { at, person: personId, employer: meeting.organizationId };
      return [{ ...of, dimensions: { topic, form: given.type, ...whose }, values: { n: 1, [answer]: 1 } }];
    });
  },
  answerOf: (person) => mostlySaid(person, answers),
  measure: (people) => {
    const parts = distribution(people, answers, fewest);
    return parts.length === 0 ? undefined : { value: null, interval: null, parts };
  },
  unit: 'ratio',
  measured: 'Distribution over the candidates who asked',
  uncertainty: 'Wilson score interval (1927) for each share',
  guard: 'market',
  chart: 'distribution',
  says: ({ parts }, { topic }) => {
    const [most] = [...parts].sort((a, b) => b.value - a.value);
    return `Asked about ${valueInWords('topic', topic ?? '')}, hosts mostly answer “${most?.name ?? ''}” (${Math.round((most?.value ?? 0) * 100)} %)`;
  },
};
