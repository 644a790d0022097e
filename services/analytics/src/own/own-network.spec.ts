import { describe, expect, test } from '@jest/globals';
import { type Chat, type Meeting, noChat } from '../facts/chat.rule.ts';
import type { OwnContact } from '../facts/own-contact.rule.ts';
import { longestChain } from './longest-chain.rule.ts';
import { ownNetwork } from './own-network.rule.ts';
import type { OwnFacts } from './own-signal.rule.ts';

const at = '2026-03-02T09:00:00.000Z';
const chat = (conversationId: string, status: Meeting['status'] = 'ended'): Chat => ({
  ...noChat(conversationId),
  meeting: {
    ...{ organizationId: 'acme', kind: 'fit', roleFamily: null, start: at, end: at, hostIds: ['hana'], guestId: 'ana' },
    ...{ booked: true, origin: 'live', endedAt: null, status },
  },
});
const contact = (contactId: string, more: Partial<OwnContact> = {}): OwnContact => ({
  ...{ personId: 'ana', contactId, conversationId: null, throughId: null, ledTo: [] },
  ...more,
});
const figures = (chats: readonly Chat[], contacts: readonly OwnContact[], outcomes: OwnFacts['outcomes'] = []) =>
  ownNetwork.figures({ person: 'ana', chats, bookings: [], offers: [], ratings: [], contacts, checkIns: [], outcomes });
const held = [chat('b1'), chat('b2'), chat('b3'), chat('b4'), chat('b5', 'planned'), chat('b6', 'abandoned')];

describe('the network of somebody', () => {
  test('is by conversations that were held: whom one met in them, and which of them came about so', () => {
    const contacts = [
      contact('ada', { conversationId: 'b1', ledTo: ['b3'] }),
      contact('ben', { conversationId: 'b1', throughId: 'ada' }),
      contact('cleo', { conversationId: 'b2' }),
      contact('dora', { conversationId: 'b5', ledTo: ['b3', 'elsewhere'] }),
      contact('eve'),
    ];
    const outcomes = [
      { conversationId: 'b1', kind: 'referred' },
      { conversationId: 'b2', kind: 'follow-up' },
    ];
    const [figure] = figures(held, contacts, outcomes);
    expect(figure).toMatchObject({ dimensions: {}, n: 4, value: 0.5, notYet: null });
    expect(figure?.interval?.low).toBeCloseTo(0.15, 2);
    expect(figure?.parts.map(({ name, value, n }) => [name, value, n])).toEqual([
      ['contacts per conversation', 0.75, 4],
      ['came about through a contact', 0.25, 4],
      ['longest chain', 2, null],
      ['referred', 0.5, 2],
    ]);
    expect(figure?.sentence).toBe(
      'In 2 of 4 conversations you met or were told of somebody (50 %); 1 came about through a contact, and the longest chain has 2 links.',
    );
  });

  test('is not said before a conversation was held, and of a chain all the same', () => {
    const [figure] = figures([chat('b5', 'planned')], [contact('ada', { conversationId: 'b5' }), contact('ben', { throughId: 'ada' })]);
    expect(figure).toMatchObject({ n: 0, value: null, notYet: 'none of your conversations was held' });
    expect(figure?.parts).toEqual([{ name: 'longest chain', value: 2, n: null, interval: null }]);
  });

  test('is not said to be nobody of somebody who keeps no contacts', () => {
    const [figure] = figures(held, [], [{ conversationId: 'b1', kind: 'referred' }]);
    expect(figure).toMatchObject({
      n: 4,
      value: null,
      notYet: 'you have noted no contacts',
      parts: [{ name: 'referred', value: 1, n: 1 }],
    });
    expect(figures(held, [])).toEqual([]);
  });

  test('may be of contacts who come from no conversation', () => {
    const [figure] = figures(held, [contact('ada')]);
    expect(figure).toMatchObject({ n: 4, value: 0, parts: [{ name: 'contacts per conversation', value: 0 }, {}, { value: 1 }] });
    expect(figure?.sentence).toMatch(/the longest chain has 1 link\.$/);
  });
});

describe('the longest chain', () => {
  const book = [contact('ada'), contact('ben', { throughId: 'ada' }), contact('cleo', { throughId: 'ben', ledTo: ['b1', 'b2'] })];

  test('is of those who told of each other, and a conversation at its end', () => {
    expect(longestChain(book)).toBe(4);
    expect(longestChain(book.slice(0, 2))).toBe(2);
    expect(longestChain([contact('ada', { ledTo: ['b1'] }), ...book.slice(1, 2)])).toBe(2);
    expect(longestChain([])).toBe(0);
  });

  test('begins anew behind somebody who was removed', () => expect(longestChain(book.slice(1))).toBe(3));

  test('ends also where a circle was stored', () =>
    expect(longestChain([contact('ada', { throughId: 'ben' }), contact('ben', { throughId: 'ada' })])).toBe(2));
});
