import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer, Sent } from '../api/types.ts';

const address = '/api/interviews/conversations/{conversationId}/pitch';
export type Told = Answer<typeof address, 'get'>;
export type TellingAsked = Sent<typeof address, 'put'>;

/** How a story is told in one chat. */
export function useTold(conversationId: string) {
  const queries = useQueryClient();
  const queryKey = ['told', conversationId];
  const path = { conversationId };
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const query = useQuery({
    queryKey,
    queryFn: () => answered(() => api.GET(address, { params: { path } })),
  });
  return {
    query,
    finding: useMutation({ mutationFn: (body: TellingAsked) => answered(() => api.PUT(address, { params: { path }, body })), onSettled }),
    replacing: useMutation({
      mutationFn: ({ partId, variantId }: { readonly partId: string; readonly variantId: string }) =>
        answered(() => api.PUT(`${address}/parts/{partId}`, { params: { path: { conversationId, partId } }, body: { variantId } })),
      onSettled,
    }),
  };
}
