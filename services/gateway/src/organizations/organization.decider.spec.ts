import { OrganizationId, organizationLimits } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { organization } from './organization.decider.ts';

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';
const organizationId = 'acme';
const acme = () => given(organization, organizationId).as('olga');
const founded = { type: 'OrganizationFounded', data: { organizationId, name: 'Acme' } } as const;
const joined = (personId: string, role: Role, by: 'founding' | 'invitation' = 'invitation') =>
  ({ type: 'MemberJoined', data: { organizationId, personId, role, by } }) as const;
const left = (personId: string, parting: 'left' | 'removed') =>
  ({ type: 'MemberLeft', data: { organizationId, personId, parting } }) as const;
const start = [founded, joined('olga', 'owner', 'founding')] as const;
const staffed = [...start, joined('rita', 'recruiter'), joined('ivan', 'interviewer'), joined('anna', 'analyst')] as const;

describe('founding', () => {
  test('makes the founder the first owner', () =>
    acme()
      .when('found', { name: 'Acme' })
      .then(...start));

  test('once more by the same owner changes nothing', () =>
    acme()
      .events(...start)
      .when('found', { name: 'Acme' })
      .thenNothing());

  test('under a handle that is taken is refused', () => {
    const taken = acme().events(...start);
    taken.when('found', { name: 'Other' }).thenRejected('handle_taken');
    taken.as('otto').when('found', { name: 'Acme' }).thenRejected('handle_taken');
  });

  test.each(['a', 'Acme', '-acme', 'a_b', 'api', 'me', 'x'.repeat(41), ''])('%j is no handle', (handle) =>
    expect(OrganizationId.safeParse(handle).success).toBe(false),
  );
});

describe('what an organization says of itself', () => {
  const described = { domains: ['acme.example'], parentCompany: 'Holding' } as const;

  test('is its name, domains, parent company and how long it keeps things', () => {
    const it = acme().events(...start);
    it.when('rename', { name: 'ACME' }).then({ type: 'OrganizationRenamed', data: { organizationId, name: 'ACME' } });
    it.when('describe', described).then({ type: 'OrganizationDescribed', data: { organizationId, ...described } });
    it.when('setRetention', { months: 6 }).then({ type: 'RetentionSet', data: { organizationId, months: 6 } });
  });

  test('changes nothing when it is the same', () => {
    const it = acme().events(
      ...start,
      { type: 'OrganizationDescribed', data: { organizationId, ...described } },
      { type: 'RetentionSet', data: { organizationId, months: 6 } },
    );
    it.when('rename', { name: 'Acme' }).thenNothing();
    it.when('describe', described).thenNothing();
    it.when('setRetention', { months: 6 }).thenNothing();
  });
});

describe('who may', () => {
  const matrix = [
    ['rename', { name: 'X' }, ['owner']],
    ['describe', { domains: [], parentCompany: 'X' }, ['owner']],
    ['setRetention', { months: 6 }, ['owner']],
    ['changeRole', { personId: 'anna', role: 'recruiter' }, ['owner']],
    ['makeKey', { keyId: 'k', name: 'K', scopes: ['analytics:read'], expiresAt: null }, ['owner']],
    ['invite', { invitationId: 'i', personId: 'x', role: 'recruiter' }, ['owner']],
    ['invite', { invitationId: 'i', personId: 'x', role: 'interviewer' }, ['owner', 'recruiter']],
    ['addByWord', { personId: 'x', name: 'X' }, ['owner', 'recruiter']],
    ['remove', { personId: 'anna' }, ['owner']],
    ['remove', { personId: 'ivan' }, ['owner', 'recruiter']],
  ] as const;
  const everyone = { owner: 'olga', recruiter: 'rita', interviewer: 'ivan', analyst: 'anna' } as const;

  test.each(matrix)('%s %j: %j', (name, command, allowed: readonly string[]) => {
    for (const [role, id] of Object.entries(everyone)) {
      const decided = acme()
        .events(...staffed)
        .as(id)
        .when(name, command as never);
      if (allowed.includes(role)) expect(() => decided.thenNothing()).toThrow(/^(?!rejected)/);
      else decided.thenRejected('role_not_allowed');
    }
    acme()
      .events(...staffed)
      .as('stranger')
      .when(name, command as never)
      .thenRejected('not_a_member');
    acme()
      .events(...staffed)
      .as({ kind: 'key', id: 'olga' })
      .when(name, command as never)
      .thenRejected('not_a_member');
    acme()
      .when(name, command as never)
      .thenRejected('unknown_organization');
  });

  test('an owner who was removed may nothing any more, whatever their token says', () =>
    acme()
      .events(...start, joined('otto', 'owner'), left('otto', 'removed'))
      .as('otto')
      .when('rename', { name: 'Mine' })
      .thenRejected('not_a_member'));
});

describe('members', () => {
  test('get another role', () => {
    const it = acme().events(...staffed);
    it.when('changeRole', { personId: 'ivan', role: 'owner' }).then({
      type: 'MemberRoleChanged',
      data: { organizationId, personId: 'ivan', role: 'owner' },
    });
    it.when('changeRole', { personId: 'ivan', role: 'interviewer' }).thenNothing();
    it.when('changeRole', { personId: 'nobody', role: 'owner' }).thenRejected('unknown_member');
    it.when('changeRole', { personId: 'constructor', role: 'owner' }).thenRejected('unknown_member');
  });

  test('leave or are removed', () => {
    const it = acme().events(...staffed);
    it.as('ivan').when('leave', {}).then(left('ivan', 'left'));
    it.when('remove', { personId: 'ivan' }).then(left('ivan', 'removed'));
    it.when('remove', { personId: 'nobody' }).thenRejected('unknown_member');
    it.as('nobody').when('leave', {}).thenRejected('not_a_member');
  });

  test('keep an owner: the last one can neither leave nor be removed nor become something else', () => {
    const it = acme().events(...staffed);
    it.when('leave', {}).thenRejected('last_owner');
    it.when('remove', { personId: 'olga' }).thenRejected('last_owner');
    it.when('changeRole', { personId: 'olga', role: 'recruiter' }).thenRejected('last_owner');
    const two = it.events(joined('otto', 'owner'));
    two.when('leave', {}).then(left('olga', 'left'));
    two.events(left('otto', 'left')).when('leave', {}).thenRejected('last_owner');
  });

  test('are at most so many', () => {
    const crowd = Array.from({ length: organizationLimits.members - 1 }, (_, index) => joined(`m${index}`, 'interviewer'));
    acme()
      .events(...start, ...crowd)
      .when('addByWord', { personId: 'x', name: 'X' })
      .thenRejected('too_many_members');
  });

  test('join by a recruiter’s word as interviewers, with the name that they were given', () => {
    const it = acme()
      .events(...staffed)
      .as('rita');
    it.when('addByWord', { personId: 'hana', name: 'Hana' }).then({
      type: 'MemberJoined',
      data: { organizationId, personId: 'hana', role: 'interviewer', by: 'word', name: 'Hana' },
    });
    it.when('addByWord', { personId: 'ivan', name: 'Ivan' }).thenRejected('already_member');
  });
});
