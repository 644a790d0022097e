import { conversationStream, exchangeStream } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { closeExchanges } from '../jobs/close-exchanges.job.ts';
import { openExchanges } from '../jobs/open-exchanges.job.ts';
import { revealExchange } from '../jobs/reveal-exchange.job.ts';
import { sendFeedbackMail } from '../jobs/send-feedback-mail.job.ts';
import { openExchangesWhenAConversationEnds } from './open-exchanges-when-a-conversation-ends.reactor.ts';
import { revealExchangeAtItsDeadline } from './reveal-exchange-at-its-deadline.reactor.ts';
import { writeToBothSidesOfAnExchange } from './write-to-both-sides-of-an-exchange.reactor.ts';

const end = '2026-03-02T09:30:00.000Z';
const meeting = {
  conversationId: 'c1',
  organizationId: 'acme',
  sessionId: null,
  kind: 'fit',
  start: '2026-03-02T09:00:00.000Z',
  end,
  hostIds: ['hana', 'omar'],
  guestId: 'ana',
} as const;
const pair = { exchangeId: 'c1.hana', conversationId: 'c1', organizationId: 'acme', kind: 'fit', hostId: 'hana', guestId: 'ana' } as const;
const deadline = '2026-03-16T09:30:00.000Z';
const opened = recorded(exchangeStream, 'c1.hana', 'ExchangeOpened', { ...pair, endedAt: end, deadline, formVersion: 1 }, { at: '09:45' });
const host = { scales: {}, texts: {}, skills: [], moments: [], expectations: {}, flagged: [], heldBack: [] };
const event = 'interviews/conversation/c1@1';

describe('when a conversation', () => {
  const spec = reactorSpec(openExchangesWhenAConversationEnds);

  test('ends, each host and the guest can say what it was like', () =>
    spec
      .on(recorded(conversationStream, 'c1', 'ConversationEnded', { ...meeting, endedAt: end, by: 'rule' }, { at: '09:45' }))
      .thenEffects([
        enqueue(openExchanges, {
          conversationId: 'c1',
          organizationId: 'acme',
          kind: 'fit',
          hostIds: ['hana', 'omar'],
          guestId: 'ana',
          endedAt: end,
          recordedAt: '2026-03-02T09:45:00.000Z',
          event,
        }),
      ]));

  test('of the demonstration ends, both can as of then; of one from a file nobody is asked', () => {
    const ended = (origin: 'demo' | 'import') =>
      recorded(
        conversationStream,
        'c1',
        'ConversationEnded',
        { ...meeting, hostIds: ['hana'], endedAt: end, by: 'rule' },
        { at: '09:45', origin },
      );
    const { conversationId, organizationId, kind, guestId } = meeting;
    const at = '2026-03-02T09:45:00.000Z';
    const opening = { conversationId, organizationId, kind, hostIds: ['hana'], guestId, endedAt: end, recordedAt: at, event, demoAt: at };
    spec.on(ended('demo')).thenEffects([enqueue(openExchanges, opening)]);
    spec.on(ended('import')).thenNothing();
  });

  test('turns out not to have been held, nobody can', () =>
    spec
      .on(recorded(conversationStream, 'c1', 'ConversationAbandoned', { ...meeting, why: 'no-show', missingId: 'ana' }))
      .thenEffects([enqueue(closeExchanges, { conversationId: 'c1', hostIds: ['hana', 'omar'], event })]));

  test('goes on without one of its hosts, the others still can', () => {
    const previous = { start: meeting.start, end, hostIds: ['hana', 'omar'] };
    spec
      .on(recorded(conversationStream, 'c1', 'ConversationMoved', { ...meeting, hostIds: ['omar'], previous, missingIds: ['hana'] }))
      .thenEffects([enqueue(closeExchanges, { conversationId: 'c1', hostIds: ['hana'], event })]);
    spec.on(recorded(conversationStream, 'c1', 'ConversationMoved', { ...meeting, previous, missingIds: [] })).thenNothing();
  });

  test('is history that came in late, nobody is asked', () =>
    spec
      .on(recorded(conversationStream, 'c1', 'ConversationEnded', { ...meeting, endedAt: end, by: 'recording' }, { origin: 'import' }))
      .thenNothing());
});

test('an exchange is revealed at its deadline', () =>
  reactorSpec(revealExchangeAtItsDeadline)
    .on(opened)
    .thenEffects([enqueue(revealExchange, { exchangeId: 'c1.hana', deadline }, deadline)]));

describe('who is written to', () => {
  const spec = reactorSpec(writeToBothSidesOfAnExchange);
  const mail = (side: 'host' | 'guest', kind: 'asked' | 'nudge' | 'revealed' | 'replied', when: string, at?: string) =>
    enqueue(sendFeedbackMail, { exchangeId: 'c1.hana', side, kind, when }, at);
  const nudges = ['2026-03-04T09:45:00.000Z', '2026-03-15T09:30:00.000Z'];

  test('depends on when it opened: both sides alike', () =>
    spec
      .on(opened)
      .thenEffects(
        (['host', 'guest'] as const).flatMap((side) => [mail(side, 'asked', deadline), ...nudges.map((at) => mail(side, 'nudge', at, at))]),
      ));

  test('is whoever has something to read', () => {
    const revealed = { ...pair, formVersion: 1, revealedAt: deadline, why: 'deadline', guest: null } as const;
    spec
      .on(recorded(exchangeStream, 'c1.hana', 'ExchangeRevealed', { ...revealed, host }))
      .thenEffects([mail('guest', 'revealed', deadline)]);
    spec.on(recorded(exchangeStream, 'c1.hana', 'ExchangeRevealed', { ...revealed, host: null })).thenNothing();
    spec
      .on(recorded(exchangeStream, 'c1.hana', 'ReplyGiven', { ...pair, side: 'guest', authorId: 'ana', text: 'Thanks' }))
      .thenEffects([mail('host', 'replied', '2026-03-02T09:00:00.000Z')]);
  });
});
