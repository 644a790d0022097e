import { expect, test } from '@jest/globals';
import { signalsSearch } from './signals-search.ts';

test('an address says which period and which figure', () =>
  expect(signalsSearch({ month: '2026-03', demo: true, compare: false, cell: 'kind=fit', signals: 'a-b,c' })).toEqual({
    month: '2026-03',
    demo: true,
    compare: false,
    cell: 'kind=fit',
    signals: 'a-b,c',
  }));

test('what somebody made up is passed over', () =>
  expect(signalsSearch({ month: '2026-13', demo: 'yes', compare: true, cell: 7, signals: '<script>' })).toEqual({}));
