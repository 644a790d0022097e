import { availabilityStream, bookingStream, organizationStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { audit } from './audit.projection.ts';

const olga = { kind: 'person', id: 'olga' } as const;
const at = '2026-03-02T09:00:00.000Z';
const common = { organizationId: 'acme', at, actor: olga, actorId: 'olga', role: null };
const meeting = {
  organizationId: 'acme',
  chatTypeId: 'intro',
  bookingId: 'b1',
  start: at,
  end: '2026-03-02T09:30:00.000Z',
  hostIds: ['hana'],
};
const cancelled = (id: string, by: 'guest' | 'host' | 'recruiter' | 'rule') =>
  recorded(
    bookingStream,
    id,
    'BookingCancelled',
    { ...meeting, bookingId: id, guestId: 'ana', by, late: false, sequence: 1, reason: 'sealed:1:aGVhZA:bm9uY2U:cmVhc29u' },
    { id: `e-${id}`, actor: olga },
  );

test('an entry says who did what when, and to whom', () => {
  const data = { organizationId: 'acme', personId: 'rita', role: 'owner' } as const;
  const left = { organizationId: 'acme', personId: 'rita', parting: 'left' } as const;
  const made = { organizationId: 'acme', keyId: 'k1', name: 'BI', scopes: ['analytics:read'], expiresAt: null } as const;
  projectionSpec(audit)
    .given(
      recorded(organizationStream, 'acme', 'OrganizationRenamed', { organizationId: 'acme', name: 'Acme' }, { actor: olga }),
      recorded(organizationStream, 'acme', 'MemberRoleChanged', data, { actor: olga }),
      recorded(organizationStream, 'acme', 'MemberLeft', left, { actor: { kind: 'person', id: 'rita' } }),
      recorded(organizationStream, 'acme', 'ApiKeyMade', made, { actor: olga }),
    )
    .thenRows({
      'acme/gateway/organization/acme@1': {
        ...common,
        entryId: 'gateway/organization/acme@1',
        what: 'OrganizationRenamed',
        about: { kind: 'organization', id: 'acme' },
      },
      'acme/gateway/organization/acme@2': {
        ...common,
        entryId: 'gateway/organization/acme@2',
        what: 'MemberRoleChanged',
        about: { kind: 'person', id: 'rita' },
        role: 'owner',
      },
      'acme/gateway/organization/acme@3': {
        ...common,
        entryId: 'gateway/organization/acme@3',
        what: 'MemberLeft',
        actor: { kind: 'person', id: 'rita' },
        actorId: 'rita',
        about: { kind: 'person', id: 'rita' },
      },
      'acme/gateway/organization/acme@4': {
        ...common,
        entryId: 'gateway/organization/acme@4',
        what: 'ApiKeyMade',
        about: { kind: 'key', id: 'k1' },
      },
    });
});

test('what hosts do with their hours is there without their notes', () => {
  const note = 'sealed:1:aGVhZA:bm9uY2U:bm90ZQ';
  const overridden = { scheduleId: 'work', hostId: 'hana', date: '2026-03-09', windows: [], note };
  projectionSpec(audit)
    .given(recorded(availabilityStream, 'acme/hana', 'DayOverridden', overridden, { actor: olga }))
    .thenRows({
      'acme/scheduling/availability/acme/hana@1': {
        ...common,
        entryId: 'scheduling/availability/acme/hana@1',
        what: 'DayOverridden',
        about: { kind: 'availability', id: 'hana' },
      },
    });
});

test('a time that was held is confirmed by its link, behind which is nobody', () => {
  const by = { kind: 'person', id: 'b1' } as const;
  const confirmed = {
    ...meeting,
    guestId: 'ana',
    sessionId: null,
    kind: 'exploratory',
    roleFamily: null,
    channel: { kind: 'recruiter' },
    location: { kind: 'phone', instructions: '' },
    sequence: 0,
    confirmedBy: 'recruiter',
  } as const;
  projectionSpec(audit)
    .given(recorded(bookingStream, 'b1', 'BookingConfirmed', confirmed, { actor: by }))
    .thenRows({
      'acme/scheduling/booking/b1@1': {
        ...common,
        entryId: 'scheduling/booking/b1@1',
        what: 'BookingConfirmed',
        actor: { kind: 'link', id: 'b1' },
        actorId: 'b1',
        about: { kind: 'booking', id: 'b1' },
      },
    });
});

test('of a conversation only what the employer’s people did is there, and not with whom it was', () => {
  const about = (id: string) => ({
    ...common,
    entryId: `scheduling/booking/${id}@1`,
    what: 'BookingCancelled',
    about: { kind: 'booking', id },
  });
  projectionSpec(audit)
    .given(cancelled('b1', 'guest'), cancelled('b2', 'host'), cancelled('b3', 'recruiter'), cancelled('b4', 'rule'))
    .thenRows({ 'acme/scheduling/booking/b2@1': about('b2'), 'acme/scheduling/booking/b3@1': about('b3') });
  expect(JSON.stringify([about('b2'), about('b3')])).not.toContain('ana"');
});
