import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';

const address = '/api/interviews/conversations/{conversationId}/outcomes';
export type Outcome = Answer<typeof address, 'get'>['outcomes'][number]['kind'];

/** What a candidate can say of it. */
export const outcomes = [
  'follow-up',
  'referred',
  'talent-pool',
  'other-role',
  'application-invited',
  'offer',
  'no-next-step',
  'happier-where-i-am',
] as const satisfies readonly Outcome[];

/** What one side says came of a conversation; the other side says its own, and neither sees the other's. */
export function useOutcomes(conversationId: string) {
  const queries = useQueryClient();
  const queryKey = ['outcomes', conversationId];
  const path = { conversationId };
  const read = (query: { readonly after?: string } = {}) => answered(() => api.GET(address, { params: { path, query } }));
  return {
    query: useQuery({ queryKey, queryFn: () => read() }),
    saying: useMutation({
      mutationFn: ({ kind, isSo }: { readonly kind: Outcome; readonly isSo: boolean }) => {
        const params = { path: { conversationId, kind } };
        return isSo
          ? answered(() => api.PUT(`${address}/{kind}`, { params, body: {} }))
          : answered(() => api.DELETE(`${address}/{kind}`, { params }));
      },
      onSuccess: async (changed) => queries.setQueryData(queryKey, await read({ after: after(changed) })),
    }),
  };
}
