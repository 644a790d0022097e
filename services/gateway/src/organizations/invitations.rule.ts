import { type CommandsOf, organizationLimits as limits, type OrganizationStream } from '@candor/contracts';
import { type CommandContext, type Decision, instant, reject } from '@candor/event-sourcing';
import { mayManage, memberRole, refusal } from './member-roles.rule.ts';
import type { Invitation, Organization } from './organization-state.rule.ts';

type Command = CommandsOf<OrganizationStream>;
type Context = CommandContext & { readonly subject: string };

const dayMs = 86_400_000;

const isOpen = ({ status, expiresAt }: Invitation, now: string): boolean => status === 'open' && expiresAt > now;

const invitationOf = ({ invitations }: Organization, id: string): Invitation | undefined =>
  Object.hasOwn(invitations, id) ? invitations[id] : undefined;

export function invite(state: Organization, command: Command['invite'], { actor, now, subject }: Context): Decision<OrganizationStream> {
  const refused = refusal(state, actor, (role) => mayManage(role, command.role));
  if (refused) return refused;
  if (memberRole(state, command.personId)) return reject('already_member');
  const open = Object.values(state.invitations).filter((invitation) => isOpen(invitation, now));
  if (open.some(({ personId }) => personId === command.personId)) return reject('already_invited');
  if (open.length >= limits.openInvitations) return reject('too_many_invitations');
  const expiresAt = instant(Date.parse(now) + limits.invitationDays * dayMs);
  return [{ type: 'MemberInvited', data: { organizationId: subject, ...command, expiresAt } }];
}

export function withdraw(
  state: Organization,
  { invitationId }: Command['withdraw'],
  { actor, subject }: Context,
): Decision<OrganizationStream> {
  const invitation = invitationOf(state, invitationId);
  const refused = refusal(state, actor, (role) => mayManage(role, invitation?.role ?? 'interviewer'));
  if (refused) return refused;
  if (!invitation) return reject('unknown_invitation');
  if (invitation.status === 'used') return reject('invitation_used');
  if (invitation.status === 'withdrawn') return [];
  return [{ type: 'InvitationWithdrawn', data: { organizationId: subject, invitationId, personId: invitation.personId } }];
}

/** By whoever was invited. For others there is no such invitation. */
export function accept(
  state: Organization,
  { invitationId }: Command['accept'],
  { actor, now, subject }: Context,
): Decision<OrganizationStream> {
  const invitation = invitationOf(state, invitationId);
  if (!invitation || invitation.personId !== actor.id) return reject('unknown_invitation');
  const { status, expiresAt, personId, role } = invitation;
  if (status === 'used') return memberRole(state, personId) ? [] : reject('invitation_used');
  if (status === 'withdrawn') return reject('invitation_withdrawn');
  if (expiresAt <= now) return reject('invitation_expired', { expiresAt });
  if (Object.keys(state.members).length >= limits.members) return reject('too_many_members');
  return [{ type: 'MemberJoined', data: { organizationId: subject, personId, role, by: 'invitation' } }];
}
