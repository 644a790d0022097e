import type { Holding, StoredEvent } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { heldEvent } from './held-event.rule.ts';

const booking: Holding = { why: 'chats', about: ['guestId', 'hostIds'], withheld: ['choice'], untold: ['TimeBlocked'] };
const event = (data: Readonly<Record<string, unknown>>, actor = 'rita', type = 'GuestGiven'): StoredEvent => ({
  id: 'e1',
  type,
  schema: 1,
  data,
  meta: {
    occurredAt: '2026-03-02T09:00:00.000Z',
    actor: { kind: 'person', id: actor },
    correlation: 'c',
    causation: 'c',
    origin: 'live',
  },
});
const told = (stored: StoredEvent, person = 'ana', stream = 'scheduling/booking/b1') =>
  heldEvent(stream, stored, person, booking, (text) => (text.includes('YW5h') ? 'Ana' : { notTold: 'of-somebody-else' }))?.data;

test('is told to those whom it is about, with their own texts and nobody else’s', () => {
  const data = {
    guestId: 'ana',
    hostIds: ['hana'],
    guestName: 'sealed:1:YW5h:x:y',
    notes: [{ text: 'sealed:1:Ym9i:x:y' }],
    choice: { hana: 3 },
  };
  expect(told(event(data))).toEqual({
    guestId: 'ana',
    hostIds: ['hana'],
    guestName: 'Ana',
    notes: [{ text: { notTold: 'of-somebody-else' } }],
    choice: { notTold: 'secret' },
  });
  expect(told(event(data), 'hana')).toBeDefined();
  expect(told(event(data), 'omar')).toBeUndefined();
});

test('is about the subject of its stream', () => {
  expect(told(event({ start: 'x' }), 'hana', 'scheduling/diary/hana/2026-03')).toEqual({ start: 'x' });
  expect(told(event({ start: 'x' }), 'han', 'scheduling/diary/hana/2026-03')).toBeUndefined();
});

test('that is about others is only named to whoever brought it about', () => {
  expect(told(event({ guestId: 'bea', guestName: 'sealed:1:Ym9i:x:y' }, 'rita'), 'rita')).toEqual({});
});

test('is not told to those who are only named in it, nor if nobody is to know', () => {
  expect(told(event({ candidateId: 'cara', target: { personId: 'ana' } }, 'cara'))).toBeUndefined();
  expect(told(event({ guestId: 'ana' }, 'ana', 'TimeBlocked'))).toBeUndefined();
});
