import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useMembership } from '../team/membership.ts';

export type ApiKey = Answer<'/api/organizations/{organization}/keys', 'get'>['items'][number];

const read = (organization: string, changed?: Changed) =>
  answered(() =>
    api.GET('/api/organizations/{organization}/keys', {
      params: { path: { organization }, query: { limit: 100, ...(changed ? { after: after(changed) } : {}) } },
    }),
  );

/** Keys that have not been revoked; for owners. */
export function useApiKeys() {
  const { organizationId } = useMembership();
  const queries = useQueryClient();
  const queryKey = ['api-keys', organizationId];
  const list = useQuery({ queryKey, queryFn: () => read(organizationId) });
  /** Reads the list as it is with the change in it. */
  const settled = async (changed: Changed) => {
    queries.setQueryData(queryKey, await read(organizationId, changed));
  };
  return { ...list, settled };
}
