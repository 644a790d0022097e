import { expect, test } from '@jest/globals';
import { eventWords } from './event-words.ts';
import { mayInvite, mayManage } from './rights.ts';
import { seenWhat } from './seen-words.ts';

test('owners bring in anybody, recruiters interviewers, others nobody', () => {
  expect(mayInvite('owner')).toEqual(['analyst', 'interviewer', 'recruiter', 'owner']);
  expect(mayInvite('recruiter')).toEqual(['interviewer']);
  expect(mayInvite('analyst')).toEqual([]);
  expect(mayManage('recruiter', 'recruiter')).toBe(false);
});

test('the log is read as words', () => {
  expect(eventWords('MemberRoleChanged')).toBe('Member role changed');
  expect(eventWords('ApiKeyMade')).toBe('Api key made');
});

test.each([
  ['all 2026-10 {}', { of: 'all', window: '2026-10' }],
  ['all all {}', { of: 'all' }],
  ['expected-pay 2026-Q3 {"currency":"EUR"}', { of: 'signal', signal: 'expected-pay', window: '2026-Q3' }],
  ['our-interviewing 2026-10 2026-10', { of: 'ours', window: '2026-10' }],
  ['my-interviewing', { of: 'own' }],
  ['expected-pay~2026-Q3~D-5z~1', { of: 'one', signal: 'expected-pay', window: '2026-Q3' }],
])('a look at %s is told', (noted, what) => expect(seenWhat(noted)).toEqual(what));
