import { expect, test } from '@jest/globals';
import { chatsSearch } from './chats-search.ts';

test('the address says which chats are listed', () =>
  expect([chatsSearch({ when: 'past' }), chatsSearch({ when: 'upcoming' }), chatsSearch({})]).toEqual([{ when: 'past' }, {}, {}]));
