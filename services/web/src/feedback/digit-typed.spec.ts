import { expect, test } from '@jest/globals';
import { valueTyped } from './digit-typed.ts';

test('a digit is a step', () => expect([valueTyped('4', '', 1, 5), valueTyped('0', '', 0, 10)]).toEqual([4, 0]));

test('ten is two digits', () => expect([valueTyped('1', '', 0, 10), valueTyped('0', '1', 0, 10)]).toEqual([1, 10]));

test('what was typed before is passed over where both are no step', () =>
  expect([valueTyped('5', '1', 0, 10), valueTyped('3', '1', 1, 5)]).toEqual([5, 3]));

test('other keys, and steps that there are not, are nothing', () =>
  expect([valueTyped('a', '', 1, 5), valueTyped('7', '', 1, 5), valueTyped('Enter', '', 1, 5)]).toEqual([undefined, undefined, undefined]));
