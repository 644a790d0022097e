import { expect, test } from '@jest/globals';
import { type Conversation, chatsOf, type OwnBooking, type OwnFeedback } from './chat-list.ts';

const at = (start: string) => ({ start, end: start.replace(':00:00', ':30:00') });
const hana = { hostId: 'hana', name: 'Hana' };

const booking = (bookingId: string, start: string, status: OwnBooking['status'] = 'confirmed'): OwnBooking => ({
  seenBy: 'guest',
  bookingId,
  organizationId: 'acme',
  chatTypeId: 'hello',
  name: 'Say hello',
  kind: 'exploratory',
  status,
  ...at(start),
  location: null,
  approvalUntil: null,
  version: 1,
  organization: 'Acme',
  hosts: [hana],
  zone: null,
  changes: { until: start, left: 2 },
  placeInLine: null,
  cancelled: null,
});

const conversation = (id: string, start: string, more: Partial<Conversation> = {}): Conversation => ({
  conversationId: id,
  seenAs: 'guest',
  organizationId: 'acme',
  employer: 'Acme',
  bookingId: id,
  chatTypeId: 'hello',
  sessionId: null,
  kind: 'exploratory',
  status: 'planned',
  ...at(start),
  hosts: [{ personId: 'hana', name: 'Hana' }],
  guest: { personId: 'ana', name: 'Ana' },
  startedAt: null,
  ended: null,
  abandoned: null,
  recorded: null,
  usual: { minutes: 30, choices: [30], guestTalkShare: 0.5, agenda: [] },
  version: 1,
  ...more,
});

const feedback = (conversationId: string, status: OwnFeedback['status']): OwnFeedback => ({
  exchangeId: `x-${conversationId}`,
  conversationId,
  organizationId: 'acme',
  kind: 'exploratory',
  endedAt: '2026-03-02T10:30:00Z',
  deadline: '2026-03-16T10:30:00Z',
  side: 'guest',
  other: { personId: 'hana', name: 'Hana' },
  status,
  version: 1,
});

test('a booking and its conversation are one chat', () =>
  expect(chatsOf('upcoming', [conversation('b1', '2026-03-02T10:00:00Z')], [booking('b1', '2026-03-02T10:00:00Z')], [])).toMatchObject([
    { id: 'b1', employer: 'Acme', name: 'Say hello', hosts: ['Hana'], state: 'confirmed', isConversation: true, outside: false },
  ]));

test('a booking that is not confirmed has no conversation, and is there', () =>
  expect(chatsOf('upcoming', [], [booking('b1', '2026-03-02T10:00:00Z', 'awaiting-approval')], [])).toMatchObject([
    { id: 'b1', state: 'awaiting-approval', isConversation: false },
  ]));

test('of what is planned the booking says how it stands, of what was held the conversation', () => {
  const start = '2026-03-02T10:00:00Z';
  expect(chatsOf('past', [conversation('b1', start)], [booking('b1', start, 'cancelled')], [])).toMatchObject([{ state: 'cancelled' }]);
  expect(chatsOf('past', [conversation('b1', start, { status: 'ended' })], [booking('b1', start)], [])).toMatchObject([{ state: 'ended' }]);
});

test('what was arranged elsewhere has no booking', () => {
  const outside = conversation('k1', '2026-03-03T10:00:00Z', {
    bookingId: null,
    employer: null,
    recorded: { by: 'guest', otherInvited: false, imported: false },
  });
  expect(chatsOf('upcoming', [outside], [], [])).toMatchObject([{ id: 'k1', outside: true, employer: null, hosts: ['Hana'], name: null }]);
});

test('the next one comes first, or the latest; feedback is that of the conversation', () => {
  const some = ['2026-03-03T10:00:00Z', '2026-03-02T10:00:00Z', '2026-03-04T10:00:00Z'].map((start, index) =>
    conversation(`k${index}`, start),
  );
  const ids = (when: 'upcoming' | 'past') => chatsOf(when, some, [], []).map(({ id }) => id);
  expect([ids('upcoming'), ids('past')]).toEqual([
    ['k1', 'k0', 'k2'],
    ['k2', 'k0', 'k1'],
  ]);
  expect(chatsOf('past', some, [], [feedback('k2', 'revealed')]).map(({ feedback: status }) => status)).toEqual(['revealed', null, null]);
});

test('a conversation that somebody holds for their employer is not one of their chats', () =>
  expect(chatsOf('past', [conversation('k1', '2026-03-02T10:00:00Z', { seenAs: 'host' })], [], [])).toEqual([]));
