import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Sent } from '../api/types.ts';
import type { Offer } from '../offers/offer-terms.ts';
import { forOrganization, useMembership } from '../team/membership.ts';

export type Revision = Sent<'/api/interviews/offers/{offerId}/terms', 'put'>;
export type OfferAnswer = NonNullable<Offer['answer']>;

/** Offers that the organization has recorded of one conversation. */
export function useMadeOffers(conversationId: string) {
  const headers = forOrganization(useMembership());
  const queries = useQueryClient();
  const queryKey = ['offers', conversationId];
  const read = (more: { readonly after?: string } = {}) =>
    answered(() =>
      api.GET('/api/interviews/offers', { params: { query: { conversation: conversationId, limit: 200, ...more } }, headers }),
    );
  return {
    query: useQuery({ queryKey, queryFn: () => read(), refetchInterval: 30_000 }),
    /** Reads them with what was changed in them. */
    settled: async (changed: Changed) => queries.setQueryData(queryKey, await read({ after: after(changed) })),
  };
}

/** A change, as long as the offer is at the version that was seen. */
interface Seen<Body> {
  readonly seen: number;
  readonly body: Body;
}

/** What an employer can do with an offer, as long as it is as it was seen: otherwise 412 `conflict`, and it is read again. */
export function useMadeOffer({ offerId }: Pick<Offer, 'offerId'>, conversationId: string) {
  const membership = useMembership();
  const { query, settled } = useMadeOffers(conversationId);
  const at = (seen: number) => ({
    params: { path: { offerId } },
    headers: { ...forOrganization(membership), 'if-match': `"${seen}"` },
  });
  const onError = () => {
    void query.refetch();
    // what others have changed shows a moment later
    setTimeout(() => void query.refetch(), 2_000);
  };
  const doing = { onSuccess: settled, onError };
  return {
    revising: useMutation({
      mutationFn: ({ seen, body }: Seen<Revision>) =>
        answered(() => api.PUT('/api/interviews/offers/{offerId}/terms', { ...at(seen), body })),
      ...doing,
    }),
    answering: useMutation({
      mutationFn: ({ seen, body }: Seen<OfferAnswer>) =>
        answered(() => api.POST('/api/interviews/offers/{offerId}/answer', { ...at(seen), body })),
      ...doing,
    }),
    removing: useMutation({
      mutationFn: (seen: number) => answered(() => api.DELETE('/api/interviews/offers/{offerId}', at(seen))),
      ...doing,
    }),
  };
}
