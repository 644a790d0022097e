import type { Actor, MemberRole } from '@candor/contracts';
import { type Rejected, reject } from '@candor/event-sourcing';
import type { Organization } from './organization-state.rule.ts';

/** What somebody is in the organization; undefined: not a member. */
export const memberRole = ({ members }: Pick<Organization, 'members'>, personId: string): MemberRole | undefined =>
  Object.hasOwn(members, personId) ? members[personId] : undefined;

/** Owners make members of every kind; recruiters bring the interviewers that they need. */
export const mayManage = (role: MemberRole, managed: MemberRole): boolean =>
  role === 'owner' || (role === 'recruiter' && managed === 'interviewer');

export const isOwner = (role: MemberRole): boolean => role === 'owner';

/** Why the actor may not; undefined: they may. Candor itself may what an owner may. */
export function refusal(
  state: Organization,
  { kind, id }: Actor,
  may: (role: MemberRole) => boolean,
): Rejected<'unknown_organization' | 'not_a_member' | 'role_not_allowed'> | undefined {
  if (state.name === null) return reject('unknown_organization');
  const role = kind === 'system' ? 'owner' : kind === 'person' ? memberRole(state, id) : undefined;
  if (role === undefined) return reject('not_a_member');
  return may(role) ? undefined : reject('role_not_allowed');
}

/** Whether nobody would be left who can change the organization, if this person were no owner any more. */
export const isLastOwner = ({ members }: Pick<Organization, 'members'>, personId: string): boolean =>
  members[personId] === 'owner' && Object.values(members).filter(isOwner).length === 1;
