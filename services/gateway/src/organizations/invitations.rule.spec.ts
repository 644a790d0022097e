import { organizationLimits } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { organization } from './organization.decider.ts';

const organizationId = 'acme';
const expiresAt = '2026-03-02T12:00:00.000Z';
const start = [
  { type: 'OrganizationFounded', data: { organizationId, name: 'Acme' } },
  { type: 'MemberJoined', data: { organizationId, personId: 'olga', role: 'owner', by: 'founding' } },
] as const;
const invited = (invitationId = 'i1', personId = 'hana') =>
  ({ type: 'MemberInvited', data: { organizationId, invitationId, personId, role: 'recruiter', expiresAt } }) as const;
const withdrawn = { type: 'InvitationWithdrawn', data: { organizationId, invitationId: 'i1', personId: 'hana' } } as const;
const joined = { type: 'MemberJoined', data: { organizationId, personId: 'hana', role: 'recruiter', by: 'invitation' } } as const;
const left = { type: 'MemberLeft', data: { organizationId, personId: 'hana', parting: 'left' } } as const;
const acme = () =>
  given(organization, organizationId)
    .as('olga')
    .events(...start);
const invite = { invitationId: 'i2', personId: 'hana', role: 'recruiter' } as const;
const invitedUntil = (until: string) => ({ type: 'MemberInvited', data: { organizationId, ...invite, expiresAt: until } }) as const;

describe('inviting', () => {
  test('somebody who is not a member, for 14 days', () => acme().when('invite', invite).then(invitedUntil('2026-03-16T09:00:00.000Z')));

  test('somebody who is one already, or has an open invitation, is refused', () => {
    acme().events(joined).when('invite', invite).thenRejected('already_member');
    acme().events(invited()).when('invite', invite).thenRejected('already_invited');
  });

  test('again works once the invitation was withdrawn or has expired', () => {
    acme().events(invited(), withdrawn).when('invite', invite).then(invitedUntil('2026-03-16T09:00:00.000Z'));
    acme().events(invited()).at('12:00').when('invite', invite).then(invitedUntil('2026-03-16T12:00:00.000Z'));
  });

  test('more than so many is refused', () => {
    const many = Array.from({ length: organizationLimits.openInvitations }, (_, index) => invited(`n${index}`, `p${index}`));
    acme()
      .events(...many)
      .when('invite', invite)
      .thenRejected('too_many_invitations');
  });
});

describe('accepting', () => {
  const accept = { invitationId: 'i1' } as const;

  test('makes whoever was invited a member with the role', () => acme().events(invited()).as('hana').when('accept', accept).then(joined));

  test('is for whoever was invited: others see no invitation', () => {
    acme().events(invited()).as('otto').when('accept', accept).thenRejected('unknown_invitation');
    acme().as('hana').when('accept', accept).thenRejected('unknown_invitation');
    acme().as('hana').when('accept', { invitationId: 'constructor' }).thenRejected('unknown_invitation');
  });

  test('works until it expires', () => {
    acme().events(invited()).as('hana').at('11:59').when('accept', accept).then(joined);
    acme().events(invited()).as('hana').at('12:00').when('accept', accept).thenRejected('invitation_expired');
  });

  test('works once: again it changes nothing, and after leaving it is used', () => {
    acme().events(invited(), joined).as('hana').when('accept', accept).thenNothing();
    acme().events(invited(), joined, left).as('hana').when('accept', accept).thenRejected('invitation_used');
  });

  test('is over when it was withdrawn or replaced by a later one', () => {
    acme().events(invited(), withdrawn).as('hana').when('accept', accept).thenRejected('invitation_withdrawn');
    acme().events(invited(), invited('i2')).as('hana').when('accept', accept).thenRejected('invitation_withdrawn');
  });
});

describe('withdrawing', () => {
  const withdraw = { invitationId: 'i1' } as const;

  test('an open invitation', () => acme().events(invited()).when('withdraw', withdraw).then(withdrawn));
  test('once more changes nothing', () => acme().events(invited(), withdrawn).when('withdraw', withdraw).thenNothing());
  test('one that was accepted is too late', () =>
    acme().events(invited(), joined).when('withdraw', withdraw).thenRejected('invitation_used'));
  test('one that never was is refused', () => acme().when('withdraw', withdraw).thenRejected('unknown_invitation'));
});

describe('keys', () => {
  const key = { keyId: 'k1', name: 'BI', scopes: ['analytics:read'], expiresAt } as const;
  const made = (keyId = 'k1') => ({ type: 'ApiKeyMade', data: { organizationId, ...key, keyId } }) as const;
  const revoked = { type: 'ApiKeyRevoked', data: { organizationId, keyId: 'k1' } } as const;

  test('are made and revoked', () => {
    acme().when('makeKey', key).then(made());
    acme().events(made()).when('revokeKey', { keyId: 'k1' }).then(revoked);
    acme().events(made(), revoked).when('revokeKey', { keyId: 'k1' }).thenNothing();
    acme().when('revokeKey', { keyId: 'k1' }).thenRejected('unknown_key');
  });

  test('expire later than now, and are at most so many', () => {
    acme().at('12:00').when('makeKey', key).thenRejected('expiry_has_passed');
    const many = Array.from({ length: organizationLimits.keys }, (_, index) => made(`k${index}`));
    acme()
      .events(...many)
      .when('makeKey', { ...key, keyId: 'x' })
      .thenRejected('too_many_keys');
  });
});
