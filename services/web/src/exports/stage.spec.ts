import { expect, test } from '@jest/globals';
import { stageOf } from './stage.ts';

const all = (['running', 'completed', 'failed', 'cancelled', 'removed'] as const).map((status) => ({ exportId: status, status }));

test('a file that is not in the list yet is being made', () => expect(stageOf('new', all)).toBe('asked'));

test('what is said of a file follows it, and goes when its row says more', () =>
  expect(all.map(({ exportId }) => stageOf(exportId, all))).toEqual(['asked', 'made', undefined, undefined, undefined]));
