import type { Chat } from '../facts/chat.rule.ts';
import { askedOf } from './asked.rule.ts';
import { shrunkenMean } from './measuring.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';

const ratings = ['communication', 'preparation', 'professionalism', 'listening', 'substance'] as const;
const hundred = 100;

export const interviewerEffect: Signal<'chats'> = {
  key: 'interviewer-effect',
  version: 1,
  title: 'How guests rate interviewers',
  definition:
    'The mean of a guest’s ratings (1 to 5) of one interviewer, moved towards that of all interviewers as far as its size asks for. For coaching: shown from five raters on, and where there are five such interviewers.',
  audience: 'employer',
  scope: 'opinions',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'host', values: 'open', overlapping: true }],
  lattice: [['host']],
  contributions: (chat: Chat): readonly Contribution[] =>
    chat.exchanges.map((exchange) => {
      const given = ratings.flatMap((name) => exchange.guest?.scales[name] ?? []);
      const mean = Math.round((hundred * given.reduce((sum, value) => sum + value, 0)) / given.length);
      return askedOf(chat, exchange, { host: exchange.hostId }, given.length === 0 ? undefined : mean);
    }),
  measure: (people, beside) => {
    const figure = shrunkenMean(people, beside, 'sum');
    const { value, interval, parts } = figure ?? { value: null, interval: null, parts: [] };
    if (value === null) return undefined;
    return {
      value: value / hundred,
      interval: interval && { low: interval.low / hundred, high: interval.high / hundred },
      parts: parts.map((part) => ({ ...part, value: part.value / hundred })),
    };
  },
  unit: 'rating',
  measured: 'Empirical Bayes mean (Morris 1983)',
  uncertainty: 'Its standard error, as an interval',
  guard: 'interviewers',
  chart: 'bars',
  says: ({ value }) => `Guests rate the interviewer ${(value ?? 0).toFixed(1)} of 5`,
};
