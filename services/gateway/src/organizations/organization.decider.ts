import { organizationLimits as limits, type OrganizationStream, organizationStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { accept, invite, withdraw } from './invitations.rule.ts';
import { makeKey, revokeKey } from './keys.rule.ts';
import { isLastOwner, isOwner, mayManage, memberRole, refusal } from './member-roles.rule.ts';
import { type Organization, unfounded, withdrawn, withInvitation, withMember, withoutMember } from './organization-state.rule.ts';

/**
 * An employer and its people. Who may is decided by what they are here now, not by what their token says: that one may be
 * some minutes old.
 */
export const organization: Decider<Organization, OrganizationStream> = {
  stream: organizationStream,
  initial: unfounded,
  decide: {
    found(state, { name }, { actor, subject: organizationId }) {
      if (state.name !== null) return state.name === name && memberRole(state, actor.id) === 'owner' ? [] : reject('handle_taken');
      const founded = { type: 'OrganizationFounded', data: { organizationId, name } } as const;
      if (actor.kind !== 'person') return [founded];
      return [founded, { type: 'MemberJoined', data: { organizationId, personId: actor.id, role: 'owner', by: 'founding' } }];
    },
    rename(state, { name }, { actor, subject: organizationId }) {
      const refused = refusal(state, actor, isOwner);
      if (refused) return refused;
      return state.name === name ? [] : [{ type: 'OrganizationRenamed', data: { organizationId, name } }];
    },
    describe(state, { domains, parentCompany }, { actor, subject: organizationId }) {
      const refused = refusal(state, actor, isOwner);
      if (refused) return refused;
      const same = state.parentCompany === parentCompany && JSON.stringify(state.domains) === JSON.stringify(domains);
      return same ? [] : [{ type: 'OrganizationDescribed', data: { organizationId, domains, parentCompany } }];
    },
    setRetention(state, { months }, { actor, subject: organizationId }) {
      const refused = refusal(state, actor, isOwner);
      if (refused) return refused;
      return state.retentionMonths === months ? [] : [{ type: 'RetentionSet', data: { organizationId, months } }];
    },
    invite,
    withdraw,
    accept,
    addByWord(state, { personId, name }, { actor, subject: organizationId }) {
      const refused = refusal(state, actor, (role) => mayManage(role, 'interviewer'));
      if (refused) return refused;
      if (memberRole(state, personId)) return reject('already_member');
      if (Object.keys(state.members).length >= limits.members) return reject('too_many_members');
      return [{ type: 'MemberJoined', data: { organizationId, personId, role: 'interviewer', by: 'word', name } }];
    },
    changeRole(state, { personId, role }, { actor, subject: organizationId }) {
      const refused = refusal(state, actor, isOwner);
      if (refused) return refused;
      const before = memberRole(state, personId);
      if (!before) return reject('unknown_member');
      if (before === role) return [];
      if (isLastOwner(state, personId)) return reject('last_owner');
      return [{ type: 'MemberRoleChanged', data: { organizationId, personId, role } }];
    },
    remove(state, { personId }, { actor, subject: organizationId }) {
      const before = memberRole(state, personId);
      const refused = refusal(state, actor, (role) => mayManage(role, before ?? 'interviewer'));
      if (refused) return refused;
      if (!before) return reject('unknown_member');
      if (isLastOwner(state, personId)) return reject('last_owner');
      return [{ type: 'MemberLeft', data: { organizationId, personId, parting: 'removed' } }];
    },
    leave(state, _command, { actor, subject: organizationId }) {
      if (state.name === null) return reject('unknown_organization');
      if (!memberRole(state, actor.id)) return reject('not_a_member');
      if (isLastOwner(state, actor.id)) return reject('last_owner');
      return [{ type: 'MemberLeft', data: { organizationId, personId: actor.id, parting: 'left' } }];
    },
    makeKey,
    revokeKey,
  },
  evolve: {
    OrganizationFounded: (state, { name }) => ({ ...state, name }),
    OrganizationRenamed: (state, { name }) => ({ ...state, name }),
    OrganizationDescribed: (state, { domains, parentCompany }) => ({ ...state, domains, parentCompany }),
    MemberInvited: (state, { invitationId, personId, role, expiresAt }) =>
      withInvitation(state, invitationId, { personId, role, expiresAt }),
    InvitationWithdrawn: (state, { invitationId }) => withdrawn(state, invitationId),
    MemberJoined: (state, { personId, role }) => withMember(state, personId, role),
    MemberRoleChanged: (state, { personId, role }) => withMember(state, personId, role),
    MemberLeft: (state, { personId }) => withoutMember(state, personId),
    RetentionSet: (state, { months }) => ({ ...state, retentionMonths: months }),
    ApiKeyMade: (state, { keyId }) => ({ ...state, keys: { ...state.keys, [keyId]: 'good' } }),
    ApiKeyRevoked: (state, { keyId }) => ({ ...state, keys: { ...state.keys, [keyId]: 'revoked' } }),
  },
};
