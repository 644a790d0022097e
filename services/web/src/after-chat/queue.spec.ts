import { expect, test } from '@jest/globals';
import { answeredOf, queueOf } from './queue.ts';

const open = [
  { exchangeId: 'b', deadline: '2026-03-20', endedAt: '' },
  { exchangeId: 'a', deadline: '2026-03-10', endedAt: '' },
  { exchangeId: 'c', deadline: '2026-03-30', endedAt: '' },
];
const ids = (sent: readonly string[], later: readonly string[]) => queueOf(open, sent, later).map(({ exchangeId }) => exchangeId);

test('what ends first comes first', () => expect(ids([], [])).toEqual(['a', 'b', 'c']));
test('what is sent is gone before the list says so', () => expect(ids(['a'], [])).toEqual(['b', 'c']));
test('what is put off comes last, what was put off first before what was put off then', () =>
  expect([ids([], ['a']), ids([], ['b', 'a'])]).toEqual([
    ['b', 'c', 'a'],
    ['c', 'b', 'a'],
  ]));

test('what was answered is listed by when the chat was, the latest first, whatever its deadline', () =>
  expect(
    answeredOf([
      { endedAt: '2026-02-23', status: 'revealed' },
      { endedAt: '2026-02-03', status: 'submitted' },
      { endedAt: '2026-02-04', status: 'to-answer' },
      { endedAt: '2026-02-05', status: 'revealed' },
      { endedAt: '2026-02-24', status: 'closed' },
    ]).map(({ endedAt }) => endedAt),
  ).toEqual(['2026-02-23', '2026-02-05', '2026-02-03']));
