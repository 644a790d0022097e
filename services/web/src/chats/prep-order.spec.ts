import { expect, test } from '@jest/globals';
import { inOrder, moved } from './prep-order.ts';

const keys = ['a', 'b', 'c'];

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['a', 9, ['b', 'c', 'a']],
  ['none', 1, ['a', 'b', 'c']],
])('%s moved by %i', (key, by, expected) => expect(moved(keys, key, by)).toEqual(expected));

test('questions come in the order of their keys; those that are not named are left out', () =>
  expect(inOrder([{ key: 'a' }, { key: 'b' }, { key: 'c' }], ['c', 'a', 'none'])).toEqual([{ key: 'c' }, { key: 'a' }]));
