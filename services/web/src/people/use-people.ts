import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import { live } from '../app/live.ts';
import { forOrganization, seesEverybody, useMembership } from '../team/membership.ts';

const most = 200;
const pageFrom = (cursor: string | undefined) => ({ limit: most, ...(cursor === undefined ? {} : { cursor }) });

/**
 * Conversations, the latest first and page by page, with what came of them and who agreed to stay in touch, as far as one may know.
 * `isEverybody`: all pages are fetched.
 */
export function usePeople(isEverybody: boolean) {
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
          params: { query: { when: 'all', ...pageFrom(pageParam || undefined) } },
          headers,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: live('interviews/conversations'),
  });
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = conversations;
  useEffect(() => {
    if (isEverybody && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isEverybody, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const outcomes = useQuery({
    queryKey: ['outcomes', organizationId, 'all'],
    queryFn: () =>
      everyPage((cursor) => answered(() => api.GET('/api/interviews/outcomes', { params: { query: pageFrom(cursor) }, headers }))),
    enabled: seesAll,
  });
  const pool = useQuery({
    queryKey: ['talent-pool', organizationId],
    queryFn: () =>
      everyPage((cursor) => answered(() => api.GET('/api/interviews/talent-pool', { params: { query: pageFrom(cursor) }, headers }))),
    enabled: seesAll,
  });
  return {
    list: conversations,
    conversations: conversations.data?.pages.flatMap(({ items }) => items).filter(({ status }) => status !== 'abandoned') ?? [],
    outcomes: outcomes.data ?? [],
    pool: pool.data ?? [],
  };
}
