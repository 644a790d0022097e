import { expect, test } from '@jest/globals';
import { importSearch } from './import-search.ts';

test('an address names one import, or none', () =>
  expect([{ file: 'i1' }, { file: '' }, { file: ['i1'] }, {}].map(importSearch)).toEqual([{ file: 'i1' }, {}, {}, {}]));
