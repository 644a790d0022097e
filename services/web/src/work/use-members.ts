import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useMembership } from './membership.ts';

export type Member = Answer<'/api/organizations/{organization}/members', 'get'>['items'][number];

const most = 200;

export const membersKey = (organizationId: string): readonly string[] => ['members', organizationId];

/** Who belongs to the organization. */
export function useMembers(): UseQueryResult<readonly Member[]> {
  const { organizationId: organization } = useMembership();
  return useQuery({
    queryKey: membersKey(organization),
    queryFn: () =>
      answered(() => api.GET('/api/organizations/{organization}/members', { params: { path: { organization }, query: { limit: most } } })),
    select: ({ items }) => items,
  });
}
