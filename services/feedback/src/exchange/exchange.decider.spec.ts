import type { ExchangeStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { exchange } from './exchange.decider.ts';

type Event = NewEventOf<ExchangeStream>;

const who = { conversationId: 'c1', organizationId: 'acme', kind: 'exploratory', hostId: 'hana', guestId: 'ana' } as const;
const pair = { exchangeId: 'c1.hana', ...who };
const opening = { ...who, endedAt: '2026-03-02T09:30:00.000Z', deadline: '2026-03-16T09:30:00.000Z', formVersion: 1 };
const byHost = {
  scales: { 'would-talk-again': 7 },
  texts: { strengths: 'Clear' },
  skills: [],
  moments: [],
  expectations: {},
  flagged: [],
  heldBack: [],
};
const reveal = { revealedAt: '2026-03-05T10:00:00.000Z', why: 'deadline', host: byHost, guest: null } as const;
const opened: Event = { type: 'ExchangeOpened', data: { exchangeId: 'c1.hana', ...opening } };
const revealed: Event = { type: 'ExchangeRevealed', data: { ...pair, formVersion: 1, ...reveal } };
const closed: Event = { type: 'ExchangeClosed', data: { ...pair, why: 'abandoned' } };
const replied: Event = { type: 'ReplyGiven', data: { ...pair, side: 'guest', authorId: 'ana', text: 'Thank you' } };
const given = (...events: readonly Event[]) => givenStream(exchange, 'c1.hana').events(...events);

describe('an exchange', () => {
  test('opens once', () => {
    given().when('open', opening).then(opened);
    given(opened).when('open', opening).thenNothing();
    given(opened, revealed).when('open', opening).thenNothing();
  });

  test('is revealed once', () => {
    given(opened).when('reveal', reveal).then(revealed);
    given(opened, revealed).when('reveal', reveal).thenNothing();
    given().when('reveal', reveal).thenRejected('unknown_exchange');
  });

  test('closes without a reveal where the conversation was not held, and can open again', () => {
    given(opened).when('close', {}).then(closed);
    given(opened, closed).when('close', {}).thenNothing();
    given(opened, closed).when('reveal', reveal).thenNothing();
    given(opened, closed).when('open', opening).then(opened);
  });

  test('stays revealed, whatever is said about the conversation afterwards', () => given(opened, revealed).when('close', {}).thenNothing());
});

describe('a reply', () => {
  const reply = { side: 'guest', text: 'Thank you', meant: false } as const;

  test('is given once, to what the other side wrote', () => {
    given(opened, revealed).when('reply', reply).then(replied);
    given(opened, revealed, replied).when('reply', reply).thenRejected('already_replied');
    given(opened, revealed)
      .when('reply', { ...reply, side: 'host' })
      .thenRejected('nothing_to_reply_to');
  });

  test('comes after the reveal', () => {
    given(opened).when('reply', reply).thenRejected('not_revealed');
    given(opened, closed).when('reply', reply).thenRejected('exchange_closed');
    given().when('reply', reply).thenRejected('unknown_exchange');
  });

  test('that is flagged is given when its author says that it is meant so', () => {
    const text = 'Write to ana@example.org';
    given(opened, revealed)
      .when('reply', { ...reply, text })
      .thenRejected('text_flagged', { flags: ['contact'] });
    given(opened, revealed)
      .when('reply', { ...reply, text, meant: true })
      .then({ type: 'ReplyGiven', data: { ...pair, side: 'guest', authorId: 'ana', text } });
  });
});
