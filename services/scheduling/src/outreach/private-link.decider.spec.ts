import type { PrivateLinkStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { privateLink } from './private-link.decider.ts';
import { linkStatus } from './private-link.rule.ts';

type Event = NewEventOf<PrivateLinkStream>;
const given = (...events: readonly Event[]) =>
  givenStream(privateLink, 'l1')
    .as('rita', 'acme')
    .events(...events);

const keys = { linkId: 'l1', organizationId: 'acme', chatTypeId: 'hello' };
const make = { organizationId: 'acme', chatTypeId: 'hello', madeBy: 'rita', uses: 2, openDays: 30, requestId: null };
const expiresAt = '2026-04-01T09:00:00.000Z';
const made: Event = { type: 'PrivateLinkMade', data: { ...keys, madeBy: 'rita', uses: 2, expiresAt, requestId: null } };
const used = (bookingId: string): Event => ({ type: 'PrivateLinkUsed', data: { ...keys, bookingId } });
const freed = (bookingId: string): Event => ({ type: 'PrivateLinkFreed', data: { ...keys, bookingId } });
const revoked: Event = { type: 'PrivateLinkRevoked', data: keys };

test('a link is open for so many days', () => given().when('make', make).then(made));

test('a link of the same id is there already', () => given(made).when('make', make).thenRejected('link_exists'));

describe('using it', () => {
  test('is possible as often as it was made for', () => {
    given(made, used('k1')).when('use', { bookingId: 'k2' }).then(used('k2'));
    given(made, used('k1'), used('k2')).when('use', { bookingId: 'k3' }).thenRejected('link_used', { uses: 2 });
  });
  test('for the same booking again is nothing new', () =>
    given(made, used('k1'), used('k2')).when('use', { bookingId: 'k2' }).thenNothing());
  test('once more is possible when a chat came to nothing', () => {
    given(made, used('k1'), used('k2')).when('free', { bookingId: 'k1' }).then(freed('k1'));
    given(made, used('k1'), used('k2'), freed('k1')).when('use', { bookingId: 'k3' }).then(used('k3'));
    given(made, used('k1')).when('free', { bookingId: 'k2' }).thenNothing();
  });
  test('is possible when it has expired since the start was held, and not when it was revoked', () => {
    given(made).at('2026-04-01T09:05:00.000Z').when('use', { bookingId: 'k1' }).then(used('k1'));
    given(made, revoked).when('use', { bookingId: 'k1' }).thenRejected('link_revoked');
    given().when('use', { bookingId: 'k1' }).thenRejected('unknown_link');
  });
});

test('revoking it is for its own organization, once', () => {
  given(made).when('revoke', {}).then(revoked);
  given(made, revoked).when('revoke', {}).thenNothing();
  givenStream(privateLink, 'l1').as('gil', 'globex').events(made).when('revoke', {}).thenRejected('unknown_link');
});

test.each([
  ['open', 'open', 1, '2026-04-01T08:59:59.999Z'],
  ['used', 'open', 2, '2026-03-02T09:00:00.000Z'],
  ['expired', 'open', 2, expiresAt],
  ['revoked', 'revoked', 0, '2026-03-02T09:00:00.000Z'],
] as const)('it is %s', (status, kept, times, now) =>
  expect(linkStatus({ status: kept, uses: 2, used: times, expiresAt }, now)).toBe(status),
);
