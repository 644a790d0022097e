import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useMembership } from '../team/membership.ts';
import { membersKey, readMembers } from '../team/use-members.ts';

export type Organization = Answer<'/api/organizations/{organization}', 'get'>;
export type Invitation = Answer<'/api/organizations/{organization}/invitations', 'get'>['items'][number];

const all = { limit: 200 };
const afterOf = (changed: Changed | undefined) => (changed ? { after: after(changed) } : {});

const organizationKey = (id: string) => ['organization', id];
const invitationsKey = (id: string) => ['member-invitations', id];

const readOrganization = (organization: string, changed?: Changed) =>
  answered(() => api.GET('/api/organizations/{organization}', { params: { path: { organization }, query: afterOf(changed) } }));
const readInvitations = (organization: string, changed?: Changed) =>
  answered(() =>
    api.GET('/api/organizations/{organization}/invitations', {
      params: { path: { organization }, query: { ...all, ...afterOf(changed) } },
    }),
  );

export function useOrganization(): UseQueryResult<Organization> {
  const { organizationId } = useMembership();
  return useQuery({ queryKey: organizationKey(organizationId), queryFn: () => readOrganization(organizationId) });
}

export function useInvitations(): UseQueryResult<readonly Invitation[]> {
  const { organizationId } = useMembership();
  return useQuery({
    queryKey: invitationsKey(organizationId),
    queryFn: () => readInvitations(organizationId),
    select: ({ items }) => items,
    refetchInterval: 15_000,
  });
}

/** Reads anew what a change of the organization is seen in, with the change in it. */
export function useSettled() {
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  return {
    organization: async (changed: Changed) => {
      queries.setQueryData(organizationKey(organizationId), await readOrganization(organizationId, changed));
      await queries.invalidateQueries({ queryKey: ['signed-in'] });
    },
    members: async (changed: Changed) => {
      queries.setQueryData(membersKey(organizationId), await readMembers(organizationId, after(changed)));
    },
    invitations: async (changed: Changed) => {
      queries.setQueryData(invitationsKey(organizationId), await readInvitations(organizationId, changed));
    },
  };
}
