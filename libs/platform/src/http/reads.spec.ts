import { expect, test } from '@jest/globals';
import { Problem } from './problem.ts';
import { parseAfter } from './reads.ts';

test.each([
  ['scheduling/availability/ana@3', { stream: 'scheduling/availability/ana', version: 3 }],
  ['scheduling/availability/acme/ana@12', { stream: 'scheduling/availability/acme/ana', version: 12 }],
])('%s', (after, parsed) => expect(parseAfter(after)).toEqual(parsed));

test.each([
  '',
  'ana@3',
  'scheduling/availability@3',
  'a/b/c@0',
  'a/b/c@01',
  'a/b/c@-1',
  'a/b/c@x',
  'a/b/c',
  'a/b/c@1@2',
  `a/b/${'c'.repeat(301)}@1`,
  3,
  undefined,
  ['a/b/c@1', 'a/b/c@2'],
])('%j is refused', (after) => expect(() => parseAfter(after)).toThrow(Problem));
