import type { Role } from '../team/membership.ts';

export const roles = ['owner', 'recruiter', 'interviewer', 'analyst'] as const satisfies readonly Role[];

/** Owners make members of every kind; recruiters bring the interviewers that they need. */
export const mayManage = (role: Role, managed: Role): boolean => role === 'owner' || (role === 'recruiter' && managed === 'interviewer');

/** Whom somebody may bring in. */
export const mayInvite = (role: Role): readonly Role[] => roles.filter((managed) => mayManage(role, managed)).toReversed();
