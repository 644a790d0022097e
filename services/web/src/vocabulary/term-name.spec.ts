import { expect, test } from '@jest/globals';
import { termName } from './term-name.ts';

test('a term can be read off its id', () =>
  expect(['skill/stakeholder-management', 'Rust', 'work-life-balance'].map(termName)).toEqual([
    'Stakeholder management',
    'Rust',
    'Work life balance',
  ]));
