import { expect, test } from '@jest/globals';
import { conversationsSearch, isFiltered } from './conversations-search.ts';

test('the list is as the address says it', () =>
  expect(conversationsSearch({ when: 'past', host: 'ana', status: 'ended' })).toEqual({ when: 'past', host: 'ana', status: 'ended' }));

test('what an address says that there is not is left out', () =>
  expect(conversationsSearch({ when: 'never', host: '', status: 'gone', other: 1 })).toEqual({}));

test('a host or a state filters, the tab does not', () =>
  expect([{ host: 'ana' }, { status: 'ended' as const }, { when: 'past' as const }, {}].map(isFiltered)).toEqual([
    true,
    true,
    false,
    false,
  ]));
