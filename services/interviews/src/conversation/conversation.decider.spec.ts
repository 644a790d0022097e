import type { CommandsOf, ConversationStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { conversation } from './conversation.decider.ts';

type Event = NewEventOf<ConversationStream>;
type Command = CommandsOf<ConversationStream>;

const start = '2026-03-03T09:00:00.000Z';
const end = '2026-03-03T09:30:00.000Z';
const meeting = {
  conversationId: 'k1',
  organizationId: 'acme',
  sessionId: null,
  kind: 'exploratory',
  start,
  end,
  hostIds: ['hana', 'omar'],
  guestId: 'ana',
} as const;
const booked = { bookingId: 'k1', chatTypeId: 'hello', roleFamily: 'product' } as const;
const { conversationId: _, ...rest } = meeting;
const plan: Command['plan'] = { ...rest, ...booked };

const planned = (hostIds: readonly string[] = meeting.hostIds): Event => ({
  type: 'ConversationPlanned',
  data: { ...meeting, hostIds, ...booked },
});
const started = (by: 'host' | 'guest', startedAt: string = start): Event => ({
  type: 'ConversationStarted',
  data: { ...meeting, startedAt, by },
});
const ended = (by: 'host' | 'guest' | 'rule' | 'recording', endedAt: string = end, more = {}): Event => ({
  type: 'ConversationEnded',
  data: { ...meeting, ...more, endedAt, by },
});
const abandoned = (why: 'cancelled' | 'no-show' | 'not-held', missingId: string | null = null, more = {}): Event => ({
  type: 'ConversationAbandoned',
  data: { ...meeting, ...more, why, missingId },
});
const moved = (to: Partial<Pick<Command['move'], 'start' | 'end' | 'hostIds'>>, missingIds: readonly string[] = [], from = {}): Event => ({
  type: 'ConversationMoved',
  data: { ...meeting, ...to, previous: { start, end, hostIds: meeting.hostIds, ...from }, missingIds },
});

const given = (...events: readonly Event[]) => givenStream(conversation, 'k1').events(...events);
const by = (id: string, ...events: readonly Event[]) => given(...events).as(id, 'acme');
const rule = (...events: readonly Event[]) => given(...events).as({ kind: 'system', id: 'rule' });

describe('a booked conversation', () => {
  const later = { start: '2026-03-04T09:00:00.000Z', end: '2026-03-04T09:30:00.000Z', hostIds: ['hana', 'omar'] };

  test('is planned once', () => {
    given().when('plan', plan).then(planned());
    given(planned()).when('plan', plan).thenNothing();
  });
  test('follows its booking to another time and other hosts', () => {
    given(planned()).when('move', later).then(moved(later));
    given(planned())
      .when('move', { ...later, start, end, hostIds: ['iris'] })
      .then(moved({ hostIds: ['iris'] }));
    given(planned())
      .when('move', { start, end, hostIds: ['omar', 'hana'] })
      .thenNothing();
    given(planned(), ended('host')).when('move', later).thenNothing();
    given().when('move', later).thenRejected('unknown_conversation');
  });
  test('that somebody had started before it was moved has not begun', () =>
    given(planned(), started('host', '2026-03-03T08:30:00.000Z'), moved(later))
      .at('2026-03-03T09:45:00.000Z')
      .when('endByRule', {})
      .thenNothing());
  test('is cancelled with its booking, and not beside it', () => {
    rule(planned()).when('abandon', { why: 'cancelled', missingId: null }).then(abandoned('cancelled'));
    rule(planned(), abandoned('cancelled')).when('abandon', { why: 'cancelled', missingId: null }).thenNothing();
    rule().when('abandon', { why: 'cancelled', missingId: null }).thenNothing();
    by('hana').when('abandon', { why: 'not-held', missingId: null }).thenRejected('unknown_conversation');
    by('hana', planned()).when('abandon', { why: 'cancelled', missingId: null }).thenRejected('cancel_the_booking');
    by('hana', planned()).when('abandon', { why: 'not-held', missingId: null }).thenRejected('cancel_the_booking');
  });
});

describe('somebody who did not come', () => {
  const noShow = (missingId: string) => ({ why: 'no-show', missingId }) as const;
  const alone = { hostIds: ['hana'] };

  test('keeps it from having been held, also when it was ended by rule', () => {
    rule(planned()).when('abandon', noShow('ana')).then(abandoned('no-show', 'ana'));
    rule(planned(), ended('rule')).when('abandon', noShow('ana')).then(abandoned('no-show', 'ana'));
    rule(planned(['hana']))
      .when('abandon', noShow('hana'))
      .then(abandoned('no-show', 'hana', alone));
  });
  test('is only missing where others hosted it', () =>
    rule(planned())
      .when('abandon', noShow('omar'))
      .then(moved(alone, ['omar'])));
  test('was there when they said so themselves', () => {
    rule(planned(), started('guest')).when('abandon', noShow('ana')).thenNothing();
    rule(planned(), ended('guest')).when('abandon', noShow('ana')).thenNothing();
    rule(planned(), started('host')).when('abandon', noShow('ana')).then(abandoned('no-show', 'ana'));
  });
  test('was there, as they say once they are said to have been missing', () => {
    const missing = abandoned('no-show', 'ana');
    by('ana', planned(), missing).at('2026-03-05T09:00:00.000Z').when('end', { by: 'guest' }).then(planned(), ended('guest'));
    by('ana', planned(), missing, planned(), ended('guest')).when('abandon', { why: 'no-show', missingId: 'ana' }).thenNothing();
    by('hana', planned(), missing).when('end', { by: 'host' }).thenRejected('conversation_abandoned');
    by('ana', planned(), abandoned('cancelled')).when('end', { by: 'guest' }).thenRejected('conversation_abandoned');
  });
  test('came after all', () => {
    const missing = abandoned('no-show', 'ana');
    given(planned(), missing).when('withdrawNoShow', { missingId: 'ana' }).then(planned());
    given(planned(), ended('rule'), missing).when('withdrawNoShow', { missingId: 'ana' }).then(planned(), ended('rule'));
    given(planned(), missing).when('withdrawNoShow', { missingId: 'omar' }).thenNothing();
    given(planned(), moved(alone, ['omar']))
      .when('withdrawNoShow', { missingId: 'omar' })
      .then(moved({}, [], alone));
    given(planned()).when('withdrawNoShow', { missingId: 'omar' }).thenNothing();
  });
});

describe('it starts and ends', () => {
  test('when somebody of either side says so', () => {
    given(planned()).at('2026-03-03T08:00:00.000Z').when('start', { by: 'guest' }).then(started('guest', '2026-03-03T08:00:00.000Z'));
    given(planned()).at('2026-03-03T07:59:59.999Z').when('start', { by: 'guest' }).thenRejected('not_begun');
    given(planned(), started('guest')).at(start).when('start', { by: 'host' }).thenNothing();
    given(planned(), started('guest'))
      .at('2026-03-03T09:20:00.000Z')
      .when('end', { by: 'host' })
      .then(ended('host', '2026-03-03T09:20:00.000Z'));
    given(planned()).at(start).when('end', { by: 'host' }).then(ended('host', start));
    given(planned()).at('2026-03-03T08:59:00.000Z').when('end', { by: 'host' }).thenRejected('not_begun');
    given(planned(), ended('host')).at(end).when('end', { by: 'guest' }).thenNothing();
    given(planned(), ended('host')).at(end).when('start', { by: 'guest' }).thenRejected('already_ended');
    given(planned(), abandoned('not-held')).at(end).when('start', { by: 'guest' }).thenRejected('conversation_abandoned');
    given(planned(), abandoned('not-held')).at(end).when('end', { by: 'guest' }).thenRejected('conversation_abandoned');
  });
  test('by rule, a while after its time', () => {
    rule(planned()).at('2026-03-03T09:44:59.999Z').when('endByRule', {}).thenNothing();
    rule(planned()).at('2026-03-03T09:45:00.000Z').when('endByRule', {}).then(ended('rule'));
    rule(planned(), started('host', '2026-03-03T09:40:00.000Z'))
      .at('2026-03-03T09:45:00.000Z')
      .when('endByRule', {})
      .then(ended('rule', '2026-03-03T09:40:00.000Z'));
    rule(planned(), ended('host')).at('2026-03-03T09:45:00.000Z').when('endByRule', {}).thenNothing();
    rule(planned(), abandoned('cancelled')).at('2026-03-03T09:45:00.000Z').when('endByRule', {}).thenNothing();
  });
  test('was not held, say those who were to be there, before it has ended', () => {
    const notHeld = { why: 'not-held', missingId: null } as const;
    by('ana', planned()).at(start).when('abandon', notHeld).then(abandoned('not-held'));
    by('ana', planned(), ended('rule')).at('2026-03-03T10:00:00.000Z').when('abandon', notHeld).thenRejected('already_ended');
  });
});
