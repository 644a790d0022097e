import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { live } from '../app/live.ts';
import { forOrganization, seesEverybody, useMembership } from '../team/membership.ts';

const most = 200;

/** Conversations, the latest first and page by page, with what came of them and who agreed to stay in touch, as far as one may know. */
export function usePeople() {
  const membership = useMembership();
  const { organizationId, role } = membership;
  const headers = forOrganization(membership);
  const seesAll = seesEverybody(role);
  const conversations = useInfiniteQuery({
    queryKey: ['conversations', organizationId, 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET('/api/interviews/conversations', {
          params: { query: { when: 'all', limit: most, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
          headers,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: live('interviews/conversations'),
  });
  const outcomes = useQuery({
    queryKey: ['outcomes', organizationId, 'all'],
    queryFn: () => answered(() => api.GET('/api/interviews/outcomes', { params: { query: { limit: most } }, headers })),
    enabled: seesAll,
  });
  const pool = useQuery({
    queryKey: ['talent-pool', organizationId],
    queryFn: () => answered(() => api.GET('/api/interviews/talent-pool', { params: { query: { limit: most } }, headers })),
    enabled: seesAll,
  });
  return {
    list: conversations,
    conversations: conversations.data?.pages.flatMap(({ items }) => items).filter(({ status }) => status !== 'abandoned') ?? [],
    outcomes: outcomes.data?.items ?? [],
    pool: pool.data?.items ?? [],
  };
}
