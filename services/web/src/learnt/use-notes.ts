import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import type { NoteAsked, Observation, Stance } from './note-content.ts';

const address = '/api/interviews/conversations/{conversationId}/observations';

/** What somebody has noted of a conversation, and what others noted that was told. */
export function useNotes(conversationId: string) {
  const queries = useQueryClient();
  const queryKey = ['observations', conversationId];
  const path = { conversationId };
  const list = (more: { readonly after?: string } = {}) =>
    answered(() => api.GET(address, { params: { path, query: { limit: 200, ...more } } }));
  const onSuccess = async (changed: Changed) => queries.setQueryData(queryKey, await list({ after: after(changed) }));
  const of = ({ observationId }: Pick<Observation, 'observationId'>) => ({ params: { path: { conversationId, observationId } } });
  return {
    query: useQuery({ queryKey, queryFn: () => list(), refetchInterval: 30_000 }),
    adding: useMutation({
      mutationFn: (body: NoteAsked) =>
        answered(() => api.POST(address, { params: { path }, headers: { 'idempotency-key': randomId() }, body })),
      onSuccess,
    }),
    withdrawing: useMutation({
      mutationFn: (note: Pick<Observation, 'observationId'>) => answered(() => api.DELETE(`${address}/{observationId}`, of(note))),
      onSuccess,
    }),
    minding: useMutation({
      mutationFn: ({ note, stance }: { readonly note: Pick<Observation, 'observationId'>; readonly stance: Stance | null }) =>
        answered(() => api.PUT(`${address}/{observationId}/stance`, { ...of(note), body: { stance } })),
      onSuccess,
    }),
  };
}
