import { expect, test } from '@jest/globals';
import { signalsSearch, withMarket } from './signals-search.ts';

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

test('employers of the demonstration see the made-up market unless they say otherwise', () => {
  expect(withMarket({}, 'demo-polder')).toEqual({ demo: true });
  expect(withMarket({ demo: false }, 'demo-polder')).toEqual({ demo: false });
  expect(withMarket({}, 'acme')).toEqual({});
});
