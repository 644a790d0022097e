import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Offer, OfferAsked, Terms } from './offer-terms.ts';

const queryKey = ['offers'];
const list = (more: { readonly after?: string } = {}) =>
  answered(() => api.GET('/api/interviews/offers/mine', { params: { query: { limit: 200, ...more } } }));

/** All offers that a candidate has recorded, or that an employer recorded for them. */
export const useOffers = () => useQuery({ queryKey, queryFn: () => list() });

/** Reads the list as it is with the change in it. */
function useSettled() {
  const queries = useQueryClient();
  return async (changed: Changed) => queries.setQueryData(queryKey, await list({ after: after(changed) }));
}

export function useRecordOffer() {
  const onSuccess = useSettled();
  return useMutation({
    mutationFn: ({ asked, commandId }: { readonly asked: OfferAsked; readonly commandId: string }) =>
      answered(() => api.POST('/api/interviews/offers', { headers: { 'idempotency-key': commandId }, body: asked })),
    onSuccess,
  });
}

export type OfferAnswer = NonNullable<Offer['answer']>['answer'];

/** What can be done with one offer. */
export function useOffer({ offerId }: Pick<Offer, 'offerId'>) {
  const onSuccess = useSettled();
  const at = { params: { path: { offerId } } };
  return {
    answering: useMutation({
      mutationFn: (body: { readonly answer: OfferAnswer; readonly on: string }) =>
        answered(() => api.POST('/api/interviews/offers/{offerId}/answer', { ...at, body })),
      onSuccess,
    }),
    revising: useMutation({
      mutationFn: (body: { readonly terms: Terms; readonly proof: 'word' | 'written'; readonly negotiated: boolean }) =>
        answered(() => api.PUT('/api/interviews/offers/{offerId}/terms', { ...at, body })),
      onSuccess,
    }),
    negotiating: useMutation({ mutationFn: () => answered(() => api.POST('/api/interviews/offers/{offerId}/negotiation', at)), onSuccess }),
    confirming: useMutation({ mutationFn: () => answered(() => api.POST('/api/interviews/offers/{offerId}/confirmation', at)), onSuccess }),
    removing: useMutation({ mutationFn: () => answered(() => api.DELETE('/api/interviews/offers/{offerId}', at)), onSuccess }),
  };
}
