import { expect, test } from '@jest/globals';
import { termName } from './term-name.ts';

test('a term can be read off its id', () =>
  expect([termName('skill/stakeholder-management'), termName('Rust')]).toEqual(['Stakeholder management', 'Rust']));
