import type { ChatRequestStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { test } from '@jest/globals';
import { chatRequest } from './chat-request.decider.ts';

type Event = NewEventOf<ChatRequestStream>;
const given = (...events: readonly Event[]) =>
  givenStream(chatRequest, 'r1')
    .as('rita', 'acme')
    .events(...events);

const keys = { requestId: 'r1', organizationId: 'acme', candidateId: 'c1', round: 1 };
const ask = {
  organizationId: 'acme',
  candidateId: 'c1',
  name: 'Ana',
  address: 'ana@example.org',
  zone: 'Europe/Lisbon',
  locale: 'en',
} as const;
const asked = (round = 1): Event => ({
  type: 'ChatRequested',
  data: { ...keys, round, candidateName: 'Ana', candidateAddress: 'ana@example.org', zone: 'Europe/Lisbon', locale: 'en' },
});
const accept = { chatTypeId: 'hello', acceptedBy: 'rita', linkId: 'l1', openDays: 30 };
const accepted: Event = { type: 'ChatRequestAccepted', data: { ...keys, ...accept } };
const declined: Event = { type: 'ChatRequestDeclined', data: { ...keys, declinedBy: 'rita' } };
const withdrawn: Event = { type: 'ChatRequestWithdrawn', data: keys };

test('a candidate asks once at a time, and again after an answer', () => {
  given().when('ask', ask).then(asked());
  given(asked()).when('ask', ask).thenRejected('already_asked');
  given(asked(), declined).when('ask', ask).then(asked(2));
  given(asked(), accepted).when('ask', ask).then(asked(2));
});

test('an organization says yes or no, and not both', () => {
  given(asked()).when('accept', accept).then(accepted);
  given(asked(), accepted).when('accept', accept).thenNothing();
  given(asked(), declined).when('accept', accept).thenRejected('already_answered', { status: 'declined' });
  given(asked()).when('decline', { declinedBy: 'rita' }).then(declined);
  given(asked(), declined).when('decline', { declinedBy: 'rita' }).thenNothing();
  given(asked(), accepted).when('decline', { declinedBy: 'rita' }).thenRejected('already_answered', { status: 'accepted' });
});

test('it answers its own requests only', () => {
  const globex = givenStream(chatRequest, 'r1').as('gil', 'globex').events(asked());
  globex.when('accept', accept).thenRejected('unknown_request');
  globex.when('decline', { declinedBy: 'gil' }).thenRejected('unknown_request');
  given().when('withdraw', {}).thenRejected('unknown_request');
});

test('the candidate takes it back', () => {
  given(asked()).when('withdraw', {}).then(withdrawn);
  given(asked(), withdrawn).when('withdraw', {}).thenNothing();
});
