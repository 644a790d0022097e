import { type InfiniteData, type UseQueryResult, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { live } from '../app/live.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { ExportCatalogue } from './export-draft.ts';

export type Exported = Answer<'/api/analytics/exports', 'get'>['items'][number];
export type Schedule = Answer<'/api/analytics/export-schedules', 'get'>['items'][number];

/** Between two looks while a file is being made, in ms: how far it has come is counted, and nobody is told of that. */
const betweenLooks = 1_000;
const page = 20;

export function useExportCatalogue(): UseQueryResult<ExportCatalogue> {
  const membership = useMembership();
  return useQuery({
    queryKey: ['export-catalogue', membership.organizationId],
    staleTime: 600_000,
    queryFn: () => answered(() => api.GET('/api/analytics/export-catalogue', { headers: forOrganization(membership) })),
  });
}

const isMaking = (data: InfiniteData<{ readonly items: readonly Exported[] }> | undefined): boolean =>
  data?.pages.some(({ items }) => items.some(({ status }) => status === 'running')) ?? false;

/** One's own files, the newest first; looked at each second while one is being made. */
export function useExports() {
  const membership = useMembership();
  const queries = useQueryClient();
  const queryKey = ['exports', membership.organizationId];
  const headers = forOrganization(membership);
  const list = useInfiniteQuery({
    queryKey,
    meta: live('analytics/exports'),
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET('/api/analytics/exports', {
          params: { query: { limit: page, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          headers,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => isMaking(state.data) && betweenLooks,
  });
  /** Reads the list as it is with the change in it. */
  const settled = async (change: Changed) => {
    await answered(() => api.GET('/api/analytics/exports', { params: { query: { limit: 1, after: after(change) } }, headers }));
    await queries.invalidateQueries({ queryKey });
  };
  return { list, settled };
}

/** One's own schedules of this organization, the next one first. */
export function useSchedules() {
  const membership = useMembership();
  const queries = useQueryClient();
  const queryKey = ['export-schedules', membership.organizationId];
  const headers = forOrganization(membership);
  const read = (changed?: string) =>
    answered(() =>
      api.GET('/api/analytics/export-schedules', {
        params: { query: { limit: 100, ...(changed === undefined ? {} : { after: changed }) } },
        headers,
      }),
    );
  const list = useQuery({
    queryKey,
    queryFn: () => read(),
    select: ({ items }) => items.filter(({ organizationId }) => organizationId === membership.organizationId),
  });
  const settled = async (change: Changed) => queries.setQueryData(queryKey, await read(after(change)));
  return { list, settled };
}
