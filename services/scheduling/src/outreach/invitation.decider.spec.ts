import type { InvitationStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { invitation } from './invitation.decider.ts';

type Event = NewEventOf<InvitationStream>;
const given = (...events: readonly Event[]) =>
  givenStream(invitation, 'i1')
    .as('rita', 'acme')
    .events(...events);

const keys = { invitationId: 'i1', organizationId: 'acme', chatTypeId: 'hello', candidateId: 'c1', round: 1 };
const command = {
  organizationId: 'acme',
  chatTypeId: 'hello',
  candidateId: 'c1',
  address: 'ana@example.org',
  locale: 'en',
  invitedBy: 'rita',
  batchId: null,
  openDays: 21,
} as const;
const { openDays: _, address: candidateAddress, ...plain } = command;
const invited = (more: object = {}): Event => ({
  type: 'CandidateInvited',
  data: { ...keys, ...plain, candidateAddress, expiresAt: '2026-03-23T09:00:00.000Z', ...more },
});
const bookedUntil = (until: string, bookingId = 'k1'): Event => ({
  type: 'InvitationBooked',
  data: { ...keys, bookingId, invitedAt: '2026-03-02T09:00:00.000Z', until },
});
const booked = bookedUntil('2026-03-05T09:30:00.000Z');
const declined: Event = { type: 'InvitationDeclined', data: keys };
const withdrawn: Event = { type: 'InvitationWithdrawn', data: keys };

describe('inviting', () => {
  test('opens an invitation for so many days', () => given().when('invite', command).then(invited()));

  test.each([
    ['is open', 'already_invited', [invited()]],
    ['was declined and would not have expired', 'declined_recently', [invited(), declined]],
    ['has led to a chat that is still to come', 'already_booked', [invited(), booked]],
  ] as const)('is refused where an earlier one %s', (_what, code, events) =>
    given(...events)
      .when('invite', command)
      .thenRejected(code),
  );

  test.each([
    ['has expired', '2026-03-23T09:00:00.000Z', [invited()]],
    ['was declined and has expired', '2026-03-23T09:00:00.000Z', [invited(), declined]],
    ['was withdrawn', '09:00', [invited(), withdrawn]],
    ['has led to a chat that is over', '2026-03-05T09:30:00.000Z', [invited(), booked]],
  ] as const)('begins a new round where an earlier one %s', (_what, at, events) =>
    given(...events)
      .at(at)
      .when('invite', command)
      .then(
        invited({
          round: 2,
          expiresAt: new Date(Date.parse(at.length > 5 ? at : '2026-03-02T09:00:00.000Z') + 21 * 86_400_000).toISOString(),
        }),
      ),
  );
});

describe('booking by an invitation', () => {
  const accept = { bookingId: 'k1', until: '2026-03-05T09:30:00.000Z' };

  test('uses it up', () => given(invited()).when('accept', accept).then(booked));
  test('is possible when it has expired or was withdrawn since the start was held', () => {
    given(invited()).at('2026-03-23T09:05:00.000Z').when('accept', accept).then(booked);
    given(invited(), withdrawn).when('accept', accept).then(booked);
  });
  test('twice is once, and nothing else can be booked', () => {
    given(invited(), booked).when('accept', accept).thenNothing();
    given(invited(), booked)
      .when('accept', { ...accept, bookingId: 'k2' })
      .thenRejected('already_booked', { bookingId: 'k1' });
  });
  test('opens it again when that chat is called off, and no other', () => {
    given(invited(), booked)
      .when('reopen', { bookingId: 'k1' })
      .then({ type: 'InvitationReopened', data: { ...keys, bookingId: 'k1' } });
    given(invited(), booked).when('reopen', { bookingId: 'k2' }).thenNothing();
  });
});

describe('saying no', () => {
  test('once', () => {
    given(invited()).when('decline', {}).then(declined);
    given(invited(), declined).when('decline', {}).thenNothing();
  });
  test.each([
    ['unknown_invitation', '09:00', []],
    ['already_booked', '09:00', [invited(), booked]],
    ['invitation_withdrawn', '09:00', [invited(), withdrawn]],
    ['invitation_expired', '2026-03-23T09:00:00.000Z', [invited()]],
  ] as const)('is refused with %s', (code, at, events) =>
    given(...events)
      .at(at)
      .when('decline', {})
      .thenRejected(code),
  );
});

describe('withdrawing', () => {
  test('ends an open one', () => given(invited()).when('withdraw', {}).then(withdrawn));
  test('does not take a booking away', () =>
    given(invited(), booked).when('withdraw', {}).thenRejected('already_booked', { bookingId: 'k1' }));
  test('is for its own organization', () =>
    givenStream(invitation, 'i1').as('gil', 'globex').events(invited()).when('withdraw', {}).thenRejected('unknown_invitation'));
});
