import { type BookingStream, bookingStream, consentStream, conversationStream, type EventsOf, talentPoolStream } from '@candor/contracts';
import { enqueue, send } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { endConversation } from '../jobs/end-conversation.job.ts';
import { sendOtherSideLink } from '../jobs/send-other-side-link.job.ts';
import { endConversationWhenItsTimeIsOver } from './end-conversation-when-its-time-is-over.reactor.ts';
import { leavePoolWhenConsentIsWithdrawn } from './leave-pool-when-consent-is-withdrawn.reactor.ts';
import { mailOtherSideWhenTheyAreInvited } from './mail-other-side-when-they-are-invited.reactor.ts';
import { planConversationWhenABookingIsConfirmed } from './plan-conversation-when-a-booking-is-confirmed.reactor.ts';

const times = { start: '2026-03-03T09:00:00.000Z', end: '2026-03-03T09:30:00.000Z' };
const booking = { organizationId: 'acme', chatTypeId: 'hello', bookingId: 'k1', ...times, hostIds: ['hana'], guestId: 'ana' };
const happened = <Type extends keyof EventsOf<BookingStream> & string>(type: Type, data: object) =>
  recorded(bookingStream, 'k1', type, { ...booking, ...data } as unknown as EventsOf<BookingStream>[Type]);
const meeting = {
  conversationId: 'k1',
  organizationId: 'acme',
  sessionId: null,
  kind: 'exploratory',
  ...times,
  hostIds: ['hana'],
  guestId: 'ana',
} as const;

describe('a conversation follows its booking', () => {
  const follows = reactorSpec(planConversationWhenABookingIsConfirmed);
  const channel = { kind: 'public-page' };
  const location = { kind: 'place', address: '1 Rocket Road' };

  test('from its confirmation on, with the session that it belongs to and the roles that it is about', () => {
    const what = { sessionId: 's1', kind: 'group', roleFamily: 'product' } as const;
    follows
      .on(happened('BookingConfirmed', { ...what, channel, location, sequence: 0, confirmedBy: 'guest' }))
      .thenEffects([send(conversationStream, 'k1', 'plan', { ...booking, ...what })]);
  });
  test('to other times and hosts', () => {
    const previous = { ...times, hostIds: ['omar'] };
    const change = { previous, choice: null, by: 'guest', sequence: 1 };
    follows
      .on(happened('BookingRescheduled', { ...change, location, sessionId: null, late: false }))
      .thenEffects([send(conversationStream, 'k1', 'move', { ...times, hostIds: ['hana'], sessionId: null })]);
    follows
      .on(happened('HostsChanged', { previousHostIds: ['omar'], why: 'taken-over', choice: null, by: 'host', sequence: 1 }))
      .thenEffects([send(conversationStream, 'k1', 'move', { ...times, hostIds: ['hana'] })]);
  });
  test('to its end', () => {
    follows
      .on(happened('BookingCancelled', { by: 'guest', late: false, sequence: 1 }))
      .thenEffects([send(conversationStream, 'k1', 'abandon', { why: 'cancelled', missingId: null })]);
    follows
      .on(happened('ApprovalRefused', { by: 'host', why: 'declined' }))
      .thenEffects([send(conversationStream, 'k1', 'abandon', { why: 'cancelled', missingId: null })]);
    follows
      .on(happened('NoShowReported', { missing: 'guest', missingId: 'ana', by: 'host' }))
      .thenEffects([send(conversationStream, 'k1', 'abandon', { why: 'no-show', missingId: 'ana' })]);
    follows
      .on(happened('NoShowWithdrawn', { missingId: 'ana', by: 'host' }))
      .thenEffects([send(conversationStream, 'k1', 'withdrawNoShow', { missingId: 'ana' })]);
  });
});

test('a conversation that nobody ends, ends a quarter of an hour after its time', () => {
  const at = '2026-03-03T09:45:00.000Z';
  const planned = recorded(conversationStream, 'k1', 'ConversationPlanned', {
    ...meeting,
    bookingId: 'k1',
    chatTypeId: 'hello',
    roleFamily: null,
  });
  reactorSpec(endConversationWhenItsTimeIsOver)
    .on(planned)
    .thenEffects([enqueue(endConversation, { conversationId: 'k1', at }, at)]);
});

test('the other side of an outside chat is mailed where that is wanted', () => {
  const invited = (mailed: boolean) =>
    recorded(conversationStream, 'k1', 'OtherSideInvited', { ...meeting, recorderId: 'ana', otherId: 'hana', mailed });
  const mails = reactorSpec(mailOtherSideWhenTheyAreInvited);
  mails.on(invited(true)).thenEffects([enqueue(sendOtherSideLink, { conversationId: 'k1' })]);
  mails.on(invited(false)).thenEffects([]);
});

test('who withdraws their consent leaves the pool', () => {
  const withdrawn = (purpose: 'talent-pool' | 'keep-in-touch') =>
    recorded(consentStream, 'ana', 'ConsentWithdrawn', { personId: 'ana', purpose, organizationId: 'acme', about: null });
  const leaves = reactorSpec(leavePoolWhenConsentIsWithdrawn);
  leaves.on(withdrawn('talent-pool')).thenEffects([send(talentPoolStream, 'acme/ana', 'leave', { why: 'withdrawn' })]);
  leaves.on(withdrawn('keep-in-touch')).thenEffects([]);
});
