import { describe, expect, test } from '@jest/globals';
import { actingAs, hostsWith, whatCanBeDone } from './what-can-be-done.ts';

const booking = {
  organizationId: 'acme',
  status: 'confirmed',
  start: '2026-03-09T10:00:00.000Z',
  hostIds: ['hana'],
  sessionId: null,
  declined: [],
  noShows: [],
  guest: { guestId: 'ana' },
} as const;
const before = Date.parse('2026-03-09T09:59:00Z');
const begun = Date.parse(booking.start);
const recruiter = { standing: 'recruiter', personId: 'rita' } as const;
const host = { standing: 'host', personId: 'hana' } as const;
const byLink = { standing: 'host', personId: undefined } as const;

describe('who looks at a booking', () => {
  const member = (personId: string, role: string) => ({ personId, memberships: [{ organizationId: 'acme', role }] });

  test.each([
    ['a recruiter', member('rita', 'recruiter'), recruiter],
    ['an owner who holds it', member('hana', 'owner'), { ...recruiter, personId: 'hana' }],
    ['its host', member('hana', 'interviewer'), host],
    ['another interviewer', member('omar', 'interviewer'), undefined],
    ['somebody of elsewhere', { personId: 'hana', memberships: [{ organizationId: 'globex', role: 'owner' }] }, undefined],
    ['nobody', null, undefined],
  ])('%s', (_who, person, acting) => expect(actingAs(booking, person, undefined)).toEqual(acting));

  test('whoever has the link of a host acts as one, signed in or not', () =>
    expect(actingAs(booking, member('rita', 'recruiter'), 'token')).toEqual(byLink));
});

describe('before it begins', () => {
  test('a recruiter can move it, call it off and give it to somebody else', () =>
    expect(whatCanBeDone(booking, recruiter, before)).toEqual({
      canMove: true,
      canCancel: true,
      canGive: true,
      canTakeOverFrom: undefined,
      canCancelSession: false,
      absent: [],
      takenBack: [],
    }));

  test.each([['its host', host] as const, ['its host by the link', byLink] as const])('%s can move it and call it off', (_who, acting) =>
    expect(whatCanBeDone(booking, acting, before)).toMatchObject({ canMove: true, canCancel: true, canGive: false }),
  );

  test('a recruiter takes over from a host who cannot make it, unless they hold it as well', () => {
    const declined = { ...booking, declined: ['hana'] };
    expect(whatCanBeDone(declined, recruiter, before).canTakeOverFrom).toBe('hana');
    expect(whatCanBeDone({ ...declined, hostIds: ['hana', 'rita'] }, recruiter, before).canTakeOverFrom).toBeUndefined();
    expect(whatCanBeDone(declined, host, before).canTakeOverFrom).toBeUndefined();
  });

  test('a group keeps its hosts, and is called off for all by a recruiter alone', () => {
    const group = { ...booking, sessionId: 's' };
    expect(whatCanBeDone(group, recruiter, before)).toMatchObject({ canGive: false, canCancelSession: true });
    expect(whatCanBeDone(group, host, before)).toMatchObject({ canCancelSession: false, canCancel: true });
    expect(whatCanBeDone({ ...group, status: 'waiting' }, recruiter, before)).toMatchObject({ canMove: false, canCancel: true });
  });

  test.each(['cancelled', 'refused', 'waited', 'awaiting-approval'] as const)('what is %s is left alone', (status) => {
    const { absent, takenBack, ...can } = whatCanBeDone({ ...booking, status }, recruiter, before);
    expect(Object.values(can).filter(Boolean)).toEqual([]);
    expect([...absent, ...takenBack]).toEqual([]);
  });
});

describe('once it has begun', () => {
  test('nothing of it is changed, and who did not come is said: of hosts by others alone', () => {
    expect(whatCanBeDone(booking, recruiter, begun)).toMatchObject({ canMove: false, canCancel: false, canGive: false });
    expect(whatCanBeDone(booking, recruiter, begun).absent).toEqual(['ana', 'hana']);
    expect(whatCanBeDone(booking, host, begun).absent).toEqual(['ana']);
    expect(whatCanBeDone(booking, byLink, begun).absent).toEqual(['ana']);
    expect(whatCanBeDone(booking, { standing: 'recruiter', personId: 'hana' }, begun).absent).toEqual(['ana']);
  });

  test('it is said once, and taken back by the side that said it, or a recruiter', () => {
    const noted = {
      ...booking,
      noShows: [
        { missingId: 'ana', by: 'host' as const },
        { missingId: 'hana', by: 'guest' as const },
      ],
    };
    expect(whatCanBeDone(noted, recruiter, begun)).toMatchObject({ absent: [], takenBack: ['ana', 'hana'] });
    expect(whatCanBeDone(noted, host, begun)).toMatchObject({ absent: [], takenBack: ['ana'] });
  });
});

test('who comes in another’s place sits where they sat', () =>
  expect(hostsWith(['hana', 'omar', 'ines'], 'omar', 'rita')).toEqual(['hana', 'rita', 'ines']));
