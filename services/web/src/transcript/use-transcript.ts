import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';

const address = '/api/interviews/conversations/{conversationId}/transcript';
export type Kept = Answer<typeof address, 'get'>;

interface TranscriptAsked {
  /** Left out: of whoever is signed in. */
  readonly token?: string | undefined;
  /** Until it is asked again, in ms: while it is analysed, and otherwise. */
  readonly pauses: { readonly analysing: number; readonly usual: number };
}

/** What is kept of a conversation in writing, who agrees to that, and what one can do about it. */
export function useTranscript(conversationId: string, { token, pauses }: TranscriptAsked) {
  const { language } = useSettings();
  const queries = useQueryClient();
  const queryKey = ['transcript', conversationId];
  const params = { path: { conversationId } };
  const headers = byLink(token);
  const refresh = () => queries.invalidateQueries({ queryKey });
  /** With a transcript go the notes that were taken from it. */
  const refreshAll = () => Promise.all([refresh(), queries.invalidateQueries({ queryKey: ['observations', conversationId] })]);
  return {
    query: useQuery({
      queryKey: [...queryKey, language, token],
      queryFn: () => answered(() => api.GET(address, { params: { ...params, query: { locale: language } }, headers })),
      refetchInterval: ({ state }) => (state.data?.transcript?.status === 'analysing' ? pauses.analysing : pauses.usual),
    }),
    refresh,
    agreeing: useMutation({
      mutationFn: ({ wordingVersion: version, locale }: Kept) =>
        answered(() => api.PUT(`${address}/consent`, { params, headers, body: { version, locale } })),
      onSettled: refresh,
    }),
    withdrawing: useMutation({
      mutationFn: () => answered(() => api.DELETE(`${address}/consent`, { params, headers })),
      onSettled: refreshAll,
    }),
    removing: useMutation({ mutationFn: () => answered(() => api.DELETE(address, { params, headers })), onSuccess: refreshAll }),
  };
}
