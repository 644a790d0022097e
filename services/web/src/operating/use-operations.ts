import { type UseQueryResult, useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { isBuilding } from './standing.ts';

/** In the order in which they are shown. */
export const operated = ['gateway', 'scheduling', 'interviews', 'feedback', 'analytics'] as const;
export type Operated = (typeof operated)[number];

export type Report = Answer<'/api/gateway/operations', 'get'>;
export type HandlerReport = Report['handlers'][number];
export type Parked = Answer<'/api/gateway/operations/parked', 'get'>['items'][number];
export type Replayed = Answer<'/api/gateway/operations/parked/replay', 'post'>;
export type FailedJob = Answer<'/api/gateway/operations/failed-jobs', 'get'>['items'][number];

/** Between two looks, in ms: nobody is told by the server of how far something is. */
const looks = { building: 1_000, else: 5_000 };

/** What a service is asked by: whose operations, and the link that opens them. */
export interface Asked {
  readonly service: Operated;
  readonly token: string;
}

const keyOf = ({ service, token }: Asked) => ['operations', service, token];

/** Of each service in the order of {@link operated}. */
export const useReports = (token: string): readonly UseQueryResult<Report>[] =>
  useQueries({
    queries: operated.map((service) => ({
      queryKey: [...keyOf({ service, token }), 'report'],
      queryFn: () => answered(() => api.GET(`/api/${service}/operations` as const, { headers: byLink(token) })),
      refetchInterval: ({ state }: { readonly state: { readonly data?: Report | undefined } }) =>
        isBuilding(state.data) ? looks.building : looks.else,
      retry: false,
    })),
  });

/** Asked for while there are any, as the report says. */
export const useParked = (asked: Asked, isWanted: boolean) =>
  useInfiniteQuery({
    queryKey: [...keyOf(asked), 'parked'],
    enabled: isWanted,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET(`/api/${asked.service}/operations/parked` as const, {
          params: { query: { limit: 20, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          headers: byLink(asked.token),
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: looks.else,
  });

export const useFailedJobs = (asked: Asked, isWanted: boolean) =>
  useQuery({
    queryKey: [...keyOf(asked), 'failed-jobs'],
    enabled: isWanted,
    queryFn: () =>
      answered(() =>
        api.GET(`/api/${asked.service}/operations/failed-jobs` as const, {
          params: { query: { limit: 50 } },
          headers: byLink(asked.token),
        }),
      ),
    refetchInterval: looks.else,
  });

/** What is done about a service; each resolves once what the page shows is read anew. */
export function useDoings(asked: Asked) {
  const queries = useQueryClient();
  const { service } = asked;
  const headers = byLink(asked.token);
  const readAnew = () => queries.invalidateQueries({ queryKey: keyOf(asked) });
  return {
    readAnew,
    replay: ({ handler, stream }: Pick<Parked, 'handler' | 'stream'>): Promise<Replayed> =>
      answered(() => api.POST(`/api/${service}/operations/parked/replay` as const, { body: { handler, stream }, headers })),
    retry: (key: string) => answered(() => api.POST(`/api/${service}/operations/failed-jobs/retry` as const, { body: { key }, headers })),
    rebuild: (projection: string) =>
      answered(() => api.POST(`/api/${service}/operations/rebuilds` as const, { body: { projection }, headers })),
  };
}
