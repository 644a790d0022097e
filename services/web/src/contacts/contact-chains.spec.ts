import { expect, test } from '@jest/globals';
import { addressIn, type Chain, type Contact, canHaveToldOf, chainsOf, foundIn } from './contact-chains.ts';

const contact = (contactId: string, throughId: string | null = null, more: Partial<Contact> = {}): Contact => ({
  contactId,
  name: contactId.toUpperCase(),
  reachedBy: null,
  organization: null,
  role: null,
  note: null,
  conversation: null,
  throughId,
  ledTo: [],
  restorableUntil: null,
  addedAt: '2026-03-02T09:00:00.000Z',
  ...more,
});
const drawn = (chains: readonly Chain[]): readonly unknown[] =>
  chains.map(({ contact: { contactId }, next }) => [contactId, ...drawn(next)]);
const book = [contact('cleo', 'ben'), contact('ben', 'ada'), contact('ada'), contact('dora', 'gone'), contact('abe', 'ada')];

test('chains begin with those whom nobody told of, and go on by name', () =>
  expect(drawn(chainsOf(book))).toEqual([['ada', ['abe'], ['ben', ['cleo']]], ['dora']]));

test('nobody is lost in a circle', () =>
  expect(drawn(chainsOf([contact('ada', 'ben'), contact('ben', 'ada')]))).toEqual([['ada', ['ben']]]));

test('is found by all that is noted, and by employers of chats', () => {
  const chat = { conversationId: 'b1', employer: 'Brightmoor', start: null };
  const all = [...book, contact('eve', null, { role: 'Engineer', conversation: chat }), contact('fay', 'eve', { ledTo: [chat] })];
  expect(drawn(foundIn(all, 'bright'))).toEqual([['eve'], ['fay']]);
  expect(drawn(foundIn(all, ' ENGINEER bright '))).toEqual([['eve']]);
  expect(foundIn(all, 'nobody')).toEqual([]);
});

test('whom somebody led to did not tell of them', () => {
  const ids = (contactId?: string) => canHaveToldOf(contactId, book).map((one) => one.contactId);
  expect(ids('ben')).toEqual(['abe', 'ada', 'dora']);
  expect(ids('ada')).toEqual(['dora']);
  expect(ids()).toEqual(['abe', 'ada', 'ben', 'cleo', 'dora']);
});

test('an address of mail or of a page can be followed, and nothing else', () => {
  expect(addressIn('ada@mills.example')).toBe('mailto:ada@mills.example');
  expect(addressIn('https://people.example/ada')).toBe('https://people.example/ada');
  for (const said of ['javascript:alert(1)', '+44 20 7946 0000', 'ask Ben', 'https://a b', 'data:text/html,x', 'javascript:a@b.c'])
    expect(addressIn(said)).toBeUndefined();
});
