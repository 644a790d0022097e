import { expect, test } from '@jest/globals';
import { idIn, isMoving, progressOf, template } from './inviting.ts';

test('what was made is found by the end of its stream', () => expect(idIn('scheduling/invitation-batch/b1')).toBe('b1'));

test.each([
  ['running', 30, 120, 25],
  ['completed', 118, 120, 100],
  ['checking', 0, 0, 0],
] as const)('a batch that is %s at row %i of %i is at %i %%', (status, row, rows, percent) =>
  expect(progressOf({ status, row, rows })).toBe(percent),
);

test('only what changes by itself is looked at again', () =>
  expect(['checking', 'checked', 'running', 'completed'].map((status) => isMoving({ status } as never))).toEqual([
    true,
    false,
    true,
    false,
  ]));

test('the template has a name for every column', () => {
  const [head = '', first = ''] = template.split('\r\n');
  expect(head.split(',')).toEqual(['email', 'name', 'message', 'language']);
  expect(first.startsWith('ana@example.org,')).toBe(true);
});
