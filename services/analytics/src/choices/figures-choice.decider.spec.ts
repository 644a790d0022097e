import { given } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { figuresChoice } from './figures-choice.decider.ts';

const left = { type: 'FiguresLeft', data: { personId: 'ana' } } as const;
const joined = { type: 'FiguresJoined', data: { personId: 'ana' } } as const;

describe('whether somebody counts in figures', () => {
  test('is theirs to end', () => given(figuresChoice, 'ana').events().when('leave', {}).then(left));
  test('is theirs to begin again', () => given(figuresChoice, 'ana').events(left).when('join', {}).then(joined));
  test('needs no second word', () => given(figuresChoice, 'ana').events(left).when('leave', {}).thenNothing());
  test('is so without a word', () => given(figuresChoice, 'ana').events().when('join', {}).thenNothing());
});
