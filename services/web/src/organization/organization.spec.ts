import { expect, test } from '@jest/globals';
import { eventWords } from './event-words.ts';
import { mayInvite, mayManage } from './rights.ts';

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
