import { toOrganization, toPerson } from '@candor/event-sourcing';
import { describe, expect, test } from '@jest/globals';
import { hearsAs } from './hearing.rule.ts';

describe('of changes', () => {
  const actor = { kind: 'person', id: 'hana' } as const;

  test('somebody hears of what is theirs, and of all of an organization whose all they see', () => {
    const memberships = [
      { organization: 'acme', role: 'recruiter' },
      { organization: 'globex', role: 'owner' },
    ] as const;
    expect([...hearsAs({ actor, memberships })]).toEqual([toPerson('hana'), toOrganization('acme'), toOrganization('globex')]);
  });

  test.each(['interviewer', 'analyst'] as const)('an %s hears of nothing but what is theirs', (role) => {
    expect([...hearsAs({ actor, memberships: [{ organization: 'acme', role }] })]).toEqual([toPerson('hana')]);
  });
});
