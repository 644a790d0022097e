import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import type { Answer } from '../api/types.ts';
import { useMembership } from './membership.ts';

export type Member = Answer<'/api/organizations/{organization}/members', 'get'>['items'][number];

export const membersKey = (organizationId: string): readonly string[] => ['members', organizationId];

/** Everybody who belongs to an organization; `after`: with a change in it. */
export const readMembers = (organization: string, after?: string): Promise<readonly Member[]> =>
  everyPage((cursor) =>
    answered(() =>
      api.GET('/api/organizations/{organization}/members', {
        params: {
          path: { organization },
          query: { limit: 200, ...(cursor === undefined ? {} : { cursor }), ...(after === undefined ? {} : { after }) },
        },
      }),
    ),
  );

/** Who belongs to the organization. */
export function useMembers(): UseQueryResult<readonly Member[]> {
  const { organizationId } = useMembership();
  return useQuery({ queryKey: membersKey(organizationId), queryFn: () => readMembers(organizationId) });
}
