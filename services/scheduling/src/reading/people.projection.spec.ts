import { organizationStream, personStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { members } from './members.projection.ts';
import { organizations } from './organizations.projection.ts';
import { people } from './people.projection.ts';

const sealed = 'sealed:1:a2V5:bm9uY2U:dGV4dA';

test('a person has a sealed name and address, and what they chose', () =>
  projectionSpec(people)
    .given(
      recorded(personStream, 'hana', 'PersonRegistered', { personId: 'hana', side: 'member' }),
      recorded(personStream, 'hana', 'PersonNamed', { personId: 'hana', name: sealed }),
      recorded(personStream, 'ana', 'PersonRegistered', { personId: 'ana', side: 'candidate' }),
      recorded(personStream, 'hana', 'PersonAddressSet', { personId: 'hana', address: sealed, verified: true }),
      recorded(personStream, 'hana', 'PersonZoneSet', { personId: 'hana', zone: 'Europe/Lisbon' }),
      recorded(personStream, 'hana', 'PersonLocaleSet', { personId: 'hana', locale: 'de' }),
    )
    .thenRows({
      ana: { personId: 'ana', side: 'candidate', verified: false },
      hana: { personId: 'hana', side: 'member', name: sealed, address: sealed, verified: true, zone: 'Europe/Lisbon', locale: 'de' },
    }));

const joined = (personId: string, by: 'founding' | 'invitation' | 'word') =>
  recorded(organizationStream, 'acme', 'MemberJoined', { organizationId: 'acme', personId, role: 'interviewer', by });

test('who left is no member any more', () =>
  projectionSpec(members)
    .given(
      recorded(organizationStream, 'acme', 'OrganizationFounded', { organizationId: 'acme', name: 'Acme' }),
      joined('hana', 'founding'),
      joined('omar', 'word'),
      recorded(organizationStream, 'acme', 'MemberRoleChanged', { organizationId: 'acme', personId: 'hana', role: 'owner' }),
      recorded(organizationStream, 'acme', 'MemberLeft', { organizationId: 'acme', personId: 'omar', parting: 'left' }),
    )
    .thenRows({ 'acme/hana': { organizationId: 'acme', personId: 'hana', role: 'owner', by: 'founding' } }));

test('an organization has its newest name, and what block lists are compared with', () =>
  projectionSpec(organizations)
    .given(
      recorded(organizationStream, 'acme', 'OrganizationFounded', { organizationId: 'acme', name: 'Acme' }),
      recorded(organizationStream, 'acme', 'OrganizationRenamed', { organizationId: 'acme', name: 'Acme Rockets' }),
      recorded(organizationStream, 'acme', 'OrganizationDescribed', {
        organizationId: 'acme',
        domains: ['acme.example'],
        parentCompany: 'Globex',
      }),
    )
    .thenRows({ acme: { organizationId: 'acme', name: 'Acme Rockets', domains: ['acme.example'], parentCompany: 'Globex' } }));
