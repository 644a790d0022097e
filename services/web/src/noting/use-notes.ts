import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import type { Asked, Observation } from './observation.ts';

/** A note that is on its way, or did not get there: it is not lost. */
export interface Unsent {
  readonly id: string;
  readonly asked: Asked;
  readonly failure?: unknown;
  /** It is there, and does not show yet. */
  readonly observationId?: string;
}

/** What is noted about one conversation; new notes are on the page before they are at the server. */
export function useNotes(conversationId: string) {
  const queries = useQueryClient();
  const [unsent, setUnsent] = useState<readonly Unsent[]>([]);
  const path = { conversationId };
  const queryKey = ['observations', conversationId];
  const address = '/api/interviews/conversations/{conversationId}/observations';
  const read = (more: { readonly after?: string } = {}) =>
    answered(() => api.GET(address, { params: { path, query: { limit: 200, ...more } } }));
  const query = useQuery({ queryKey, queryFn: () => read(), refetchInterval: 30_000 });
  const settled = async (changed: Changed) => queries.setQueryData(queryKey, await read({ after: after(changed) }));

  useEffect(() => {
    const shown = query.data?.items.map(({ observationId }) => observationId) ?? [];
    const gone = unsent.flatMap(({ id, observationId }) => (observationId !== undefined && shown.includes(observationId) ? [id] : []));
    if (gone.length > 0) setUnsent((notes) => notes.filter(({ id }) => !gone.includes(id)));
  }, [query.data, unsent]);

  const send = async (note: Unsent): Promise<void> => {
    const { id, asked } = note;
    const change = (part: Partial<Unsent>) => setUnsent((notes) => notes.map((one) => (one.id === id ? { ...one, ...part } : one)));
    setUnsent((notes) => [...notes.filter((one) => one.id !== id), { id, asked }]);
    try {
      const at = await answered(() => api.POST(address, { params: { path }, headers: { 'idempotency-key': id }, body: asked }));
      change({ observationId: at.observationId });
      // it is there, however long it takes to show
      await settled(at).catch(() => setTimeout(() => void query.refetch(), 5_000));
    } catch (failure) {
      change({ failure });
    }
  };
  const one = (observationId: string) => ({ params: { path: { conversationId, observationId } } });
  return {
    query,
    unsent,
    note: (asked: Asked) => void send({ id: randomId(), asked }),
    again: (note: Unsent) => void send(note),
    drop: ({ id }: Unsent) => setUnsent((notes) => notes.filter((note) => note.id !== id)),
    withdraw: async ({ observationId }: Observation) =>
      settled(await answered(() => api.DELETE(`${address}/{observationId}`, one(observationId)))),
    change: async ({ observationId }: Observation, body: Asked) =>
      settled(await answered(() => api.PUT(`${address}/{observationId}`, { ...one(observationId), body }))),
  };
}
export type Notes = ReturnType<typeof useNotes>;
