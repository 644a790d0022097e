import { expect, test } from '@jest/globals';
import type { Question, Wording } from '../question-bank/questions.ts';
import { askableOf, askedOf, isUsual, moved } from './guide.ts';

const wording: Wording = {
  revision: 1,
  askedBy: 'host',
  kinds: ['fit'],
  topic: 'culture',
  answer: { type: 'text' },
  text: 'Why us?',
  learns: 'What draws them',
  labels: {},
};
const own = (questionId: string, inUse: Wording | null, retired = false): Question => ({
  organizationId: 'acme',
  questionId,
  inUse,
  inDoubt: null,
  earlier: [],
  retired,
  version: 1,
});
const common = (questionId: string, askedBy: 'host' | 'guest', kinds: Wording['kinds']) => ({
  ...wording,
  questionId,
  askedBy,
  kinds,
  paths: [],
  industries: [],
  locale: 'en' as const,
});

test('hosts are asked to ask what hosts ask in conversations of that kind, and what is in use', () => {
  const found = askableOf(
    [common('good-day', 'host', ['fit', 'screening']), common('their-path', 'guest', ['fit']), common('proof', 'host', ['screening'])],
    [
      own('why-us', wording),
      own('old', wording, true),
      own('doubtful', null),
      own('theirs', { ...wording, askedBy: 'guest' }),
      own('other', { ...wording, kinds: ['group'] }),
    ],
    'fit',
  );
  expect(found.map(({ key }) => key)).toEqual(['default.good-day', 'organization.why-us']);
});

test('a guide in which nothing is set is the usual one', () => {
  const settings = { organizationId: 'acme', kind: 'fit' as const, focusTopics: [], questionKeys: [], opening: null, version: 3 };
  expect(isUsual(askedOf(settings))).toBe(true);
  expect(isUsual(askedOf({ ...settings, opening: 'Welcome' }))).toBe(false);
  expect(isUsual(askedOf({ ...settings, focusTopics: ['hiring'] }))).toBe(false);
});

test('what is moved changes places with its neighbour, if it has one', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
