import { type EventsOf, type OrganizationStream, organizationStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { apiKeys } from '../api-keys/api-keys.projection.ts';
import { invitations } from './invitations.projection.ts';
import { members } from './members.projection.ts';
import { organizations } from './organizations.projection.ts';

type Events = EventsOf<OrganizationStream>;
const organizationId = 'acme';
const at = (time: string) => `2026-03-02T${time}:00.000Z`;
const sealedName = 'sealed:1:aGVhZA:bm9uY2U:bmFtZQ';
const event = <K extends keyof Events & string>(type: K, data: Omit<Events[K], 'organizationId'>, time = '09:00') =>
  recorded(organizationStream, organizationId, type, { organizationId, ...data } as Events[K], {
    at: time,
    actor: { kind: 'person', id: 'olga' },
  });

const founded = event('OrganizationFounded', { name: 'Acme' });
const olga = event('MemberJoined', { personId: 'olga', role: 'owner', by: 'founding' });
const invited = event('MemberInvited', { invitationId: 'i1', personId: 'rita', role: 'recruiter', expiresAt: at('12:00') }, '09:01');
const invitedAgain = event('MemberInvited', { invitationId: 'i2', personId: 'rita', role: 'analyst', expiresAt: at('18:00') }, '12:30');
const withdrawn = event('InvitationWithdrawn', { invitationId: 'i1', personId: 'rita' });
const accepted = event('MemberJoined', { personId: 'rita', role: 'recruiter', by: 'invitation' }, '09:02');
const byWord = event('MemberJoined', { personId: 'hana', role: 'interviewer', by: 'word', name: sealedName }, '09:03');
const member = { organizationId, since: at('09:00'), givenName: null };
const owner = { ...member, personId: 'olga', role: 'owner', by: 'founding' } as const;

describe('an organization', () => {
  test('is what it last said of itself, at the version of its stream', () => {
    const renamed = event('OrganizationRenamed', { name: 'ACME' });
    const described = event('OrganizationDescribed', { domains: ['acme.example'], parentCompany: null });
    const kept = event('RetentionSet', { months: 6 });
    projectionSpec(organizations)
      .given(founded, olga, renamed, described, kept, invited)
      .thenRows({ acme: { organizationId, name: 'ACME', domains: ['acme.example'], parentCompany: null, retentionMonths: 6, version: 6 } });
  });
});

describe('members', () => {
  test('are there from joining to leaving, with their role', () => {
    const promoted = event('MemberRoleChanged', { personId: 'rita', role: 'owner' });
    projectionSpec(members)
      .given(founded, olga, invited, accepted, promoted, byWord, event('MemberLeft', { personId: 'hana', parting: 'left' }))
      .thenRows({
        'acme/olga': owner,
        'acme/rita': { ...member, personId: 'rita', role: 'owner', by: 'invitation', since: at('09:02') },
      });
  });

  test('by word have the name that they were given, sealed', () => {
    projectionSpec(members)
      .given(founded, olga, byWord)
      .thenRow('acme/hana', { ...member, personId: 'hana', role: 'interviewer', by: 'word', since: at('09:03'), givenName: sealedName });
  });
});

describe('invitations', () => {
  const row = { organizationId, personId: 'rita' };
  const first = { ...row, invitationId: 'i1', role: 'recruiter', invitedAt: at('09:01'), expiresAt: at('12:00') } as const;

  test('are there until they are accepted or withdrawn', () => {
    projectionSpec(invitations).given(founded, olga, invited).thenRows({ 'acme/rita': first });
    projectionSpec(invitations).given(founded, olga, invited, accepted).thenRows({});
    projectionSpec(invitations).given(founded, olga, invited, withdrawn).thenRows({});
  });

  test('are replaced by a later one', () => {
    projectionSpec(invitations)
      .given(founded, olga, invited, invitedAgain)
      .thenRows({ 'acme/rita': { ...row, invitationId: 'i2', role: 'analyst', invitedAt: at('12:30'), expiresAt: at('18:00') } });
  });
});

test('keys are there until they are revoked', () => {
  const made = (keyId: string) =>
    event('ApiKeyMade', { keyId, name: 'BI', scopes: ['analytics:read', 'no-more:read'], expiresAt: null }, '09:05');
  projectionSpec(apiKeys)
    .given(founded, olga, made('k1'), made('k2'), event('ApiKeyRevoked', { keyId: 'k2' }))
    .thenRows({
      'acme/k1': {
        organizationId,
        keyId: 'k1',
        name: 'BI',
        scopes: ['analytics:read'],
        madeAt: at('09:05'),
        madeBy: 'olga',
        expiresAt: null,
      },
    });
});
