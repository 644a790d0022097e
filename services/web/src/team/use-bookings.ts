import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { live } from '../app/live.ts';
import { forOrganization, type Membership, useMembership } from './membership.ts';

export type ListedBooking = Answer<'/api/scheduling/bookings', 'get'>['items'][number];

interface Wanted {
  readonly when: 'upcoming' | 'past';
  readonly limit: number;
  /** Only what they hold. */
  readonly host: string | undefined;
  readonly cursor?: string;
}

const key = ({ organizationId }: Membership) => ['listed-bookings', organizationId];

const read = (membership: Membership, { when, limit, host, cursor = '' }: Wanted) => {
  const query = { when, limit, ...(host === undefined ? {} : { host }), ...(cursor === '' ? {} : { cursor }) };
  return answered(() => api.GET('/api/scheduling/bookings', { params: { query }, headers: forOrganization(membership) }));
};

/** What is booked; asked for again, so that a new booking appears by itself. */
export function useUpcoming(host: string | undefined) {
  const membership = useMembership();
  return useInfiniteQuery({
    queryKey: [...key(membership), 'upcoming', host],
    initialPageParam: '',
    queryFn: ({ pageParam: cursor }) => read(membership, { when: 'upcoming', limit: 100, host, cursor }),
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: live('scheduling/bookings'),
  });
}

/** What was last; asked for again every minute, as chats end. */
export function useLatest(host: string | undefined) {
  const membership = useMembership();
  return useQuery({
    queryKey: [...key(membership), 'latest', host],
    queryFn: async () => (await read(membership, { when: 'past', limit: 100, host })).items,
    refetchInterval: 60_000,
    meta: live('scheduling/bookings'),
  });
}

/** Has the lists show what was just done about a booking. */
export function useShowChange(): (at: Changed | undefined) => Promise<void> {
  const membership = useMembership();
  const queries = useQueryClient();
  return async (at) => {
    const bookingId = at?.stream.split('/').at(-1);
    if (at && bookingId !== undefined)
      await answered(() =>
        api.GET('/api/scheduling/bookings/{bookingId}', { params: { path: { bookingId }, query: { after: after(at) } } }),
      ).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: key(membership) });
  };
}
