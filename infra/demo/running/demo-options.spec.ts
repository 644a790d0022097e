import { expect, test } from '@jest/globals';
import { demoOptions } from './demo-options.mjs';

const now = new Date('2026-03-02T09:00:00Z');

test('without flags: 1,500 conversations of 300 candidates until the day before yesterday', () =>
  expect(demoOptions([], now)).toEqual({
    help: false,
    remove: false,
    conversations: 1500,
    candidates: 300,
    seed: 1,
    lastDay: '2026-02-28',
  }));

test('few conversations have as few candidates', () =>
  expect(demoOptions(['--conversations', '40'], now)).toMatchObject({ conversations: 40, candidates: 40 }));

test.each([
  [['--conversations', 'many'], '--conversations is a whole number from 1 to 20000, not `many`.'],
  [['--seed=-1'], '--seed is a whole number'],
  [['--until', 'yesterday'], '`yesterday` is not a day.'],
  [['--until', '2026-03-01'], 'The year must be over: 2026-02-28'],
  [['--fast'], '--fast'],
])('%s is refused', (args, why) => expect(() => demoOptions(args, now)).toThrow(why));
