import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';

/** What an organization sees of whoever is signed in: each list as its service answers it. */
async function seenBy(organizationId: string) {
  const path = { organizationId };
  const list = { params: { path, query: { limit: 200 } } };
  const [onlooker, bookings, invitations, requests, conversations, offers, pool, notes, exchanges] = await Promise.all([
    answered(() => api.GET('/api/confidentiality/organizations/{organizationId}', { params: { path } })),
    answered(() => api.GET('/api/scheduling/view-as/{organizationId}/bookings', list)),
    answered(() => api.GET('/api/scheduling/view-as/{organizationId}/invitations', list)),
    answered(() => api.GET('/api/scheduling/view-as/{organizationId}/chat-requests', list)),
    answered(() => api.GET('/api/interviews/view-as/{organizationId}/conversations', list)),
    answered(() => api.GET('/api/interviews/view-as/{organizationId}/offers', list)),
    answered(() => api.GET('/api/interviews/view-as/{organizationId}/talent-pool', list)),
    answered(() => api.GET('/api/interviews/view-as/{organizationId}/observations', list)),
    answered(() => api.GET('/api/feedback/view-as/{organizationId}/exchanges', list)),
  ]);
  const lists = { bookings, invitations, requests, conversations, offers, pool, notes, exchanges };
  return {
    onlooker,
    bookings: bookings.items,
    invitations: invitations.items,
    requests: requests.items,
    conversations: conversations.items,
    offers: offers.items,
    pool: pool.items,
    notes: notes.items,
    exchanges: exchanges.items,
    isCut: Object.values(lists).some(({ next }) => next !== null),
  };
}

export type Seen = Awaited<ReturnType<typeof seenBy>>;

export const useSeen = (organizationId: string) =>
  useQuery({
    queryKey: ['view-as', organizationId],
    queryFn: () => seenBy(organizationId),
    // it changes on the other side
    refetchInterval: 15_000,
  });
