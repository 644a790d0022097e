import { expect, test } from '@jest/globals';
import { askedAgain, foundQuestions, latestOf, type Question, questionIdOf, standingOf, type Wording } from './questions.ts';

const wording = (text: string): Wording => ({
  revision: 1,
  askedBy: 'host',
  kinds: ['exploratory'],
  topic: 'motivation',
  answer: { type: 'text' },
  text,
  learns: 'What draws people to us',
  labels: {},
});
const question = (questionId: string, more: Partial<Question> = {}): Question => ({
  organizationId: 'acme',
  questionId,
  inUse: wording(`About ${questionId}`),
  inDoubt: null,
  earlier: [],
  retired: false,
  version: 1,
  ...more,
});
const doubt = { ...wording('Wann möchten Sie aufhören?'), verdict: { verdict: 'fine' as const }, authorId: 'hana' };

test.each([
  ['in-use', {}],
  ['waiting', { inDoubt: doubt }],
  ['waiting', { inUse: null, inDoubt: doubt }],
  ['turned-down', { inUse: null }],
  ['retired', { inDoubt: doubt, retired: true }],
] as const)('a question stands as %s: %j', (standing, more) => expect(standingOf(question('a', more))).toBe(standing));

test('whoever rewords begins with the words that were written last', () => {
  expect(latestOf(question('a', { inDoubt: doubt }))?.text).toBe('Wann möchten Sie aufhören?');
  expect(latestOf(question('a'))?.text).toBe('About a');
});

test('questions are found by what they ask and learn, whatever the accents', () => {
  const all = [question('why-us'), question('stop', { inUse: null, inDoubt: doubt }), question('old', { retired: true })];
  const ids = (...asked: [string, Parameters<typeof foundQuestions>[2]]) =>
    foundQuestions(all, ...asked).map(({ questionId }) => questionId);
  expect(ids('', '')).toEqual(['why-us', 'stop']);
  expect(ids('MOCHTEN ', '')).toEqual(['stop']);
  expect(ids('draws', '')).toEqual(['why-us', 'stop']);
  expect(ids('', 'retired')).toEqual(['old']);
  expect(ids('draws', 'waiting')).toEqual(['stop']);
});

test('a question is called after its words, and never as another one', () => {
  expect(questionIdOf('Why us, of all?', [])).toBe('why-us-of-all');
  expect(questionIdOf('Why us, of all?', ['why-us-of-all', 'why-us-of-all-2'])).toBe('why-us-of-all-3');
  expect(questionIdOf('なぜ?', [])).toBe('question');
});

test('what is said again is all that a wording holds, but its number', () =>
  expect(askedAgain(wording('Why us?'))).toEqual({
    askedBy: 'host',
    kinds: ['exploratory'],
    topic: 'motivation',
    answer: { type: 'text' },
    text: 'Why us?',
    learns: 'What draws people to us',
    labels: {},
  }));
