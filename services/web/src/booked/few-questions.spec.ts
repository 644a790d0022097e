import { expect, test } from '@jest/globals';
import { firstQuestions } from './few-questions.ts';

const question = (id: string, topic: string, more: { paths?: string[]; industries?: string[] } = {}) => ({
  id,
  topic,
  paths: [],
  industries: [],
  ...more,
});
const ids = (...questions: readonly ReturnType<typeof question>[]) => firstQuestions(questions).map(({ id }) => id);

test('each is about something else', () =>
  expect(ids(question('a', 'pay'), question('b', 'pay'), question('c', 'role'), question('d', 'skills'))).toEqual(['a', 'c', 'd', 'b']));

test('what is for some alone is left out', () =>
  expect(
    ids(question('a', 'pay', { paths: ['returner'] }), question('b', 'role', { industries: ['law'] }), question('c', 'skills')),
  ).toEqual(['c']));

test('five are enough', () => expect(ids(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => question(id, id)))).toHaveLength(5));
