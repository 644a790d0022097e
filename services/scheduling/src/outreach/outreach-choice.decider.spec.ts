import { given } from '@candor/testing';
import { test } from '@jest/globals';
import { outreachChoice } from './outreach-choice.decider.ts';

const choice = given(outreachChoice, 'c1');
const out = (organizationId: string | null) => ({ type: 'OptedOut', data: { candidateId: 'c1', organizationId } }) as const;
const back = (organizationId: string | null) => ({ type: 'OptedIn', data: { candidateId: 'c1', organizationId } }) as const;

test.each(['acme', null])('a candidate wants no invitations of %s, once, and takes it back', (organizationId) => {
  choice.when('optOut', { organizationId }).then(out(organizationId));
  choice.events(out(organizationId)).when('optOut', { organizationId }).thenNothing();
  choice.events(out(organizationId)).when('optIn', { organizationId }).then(back(organizationId));
  choice.events(out(organizationId), back(organizationId)).when('optIn', { organizationId }).thenNothing();
});

test('of one organization and of every one are two choices', () =>
  choice.events(out('acme')).when('optOut', { organizationId: null }).then(out(null)));
