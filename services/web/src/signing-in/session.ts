import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Refused } from '../api/problem.ts';

/** Who is signed in on this browser; `null`: nobody. */
export const signedIn = queryOptions({
  queryKey: ['signed-in'],
  queryFn: async () => {
    try {
      return await answered(() => api.GET('/api/people/me'));
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 401) return null;
      throw failure;
    }
  },
  staleTime: 60_000,
});

/** `ask: false`: only if it is known; a public page asks nobody who they are. */
export const useSignedIn = ({ ask } = { ask: true }) => useQuery({ ...signedIn, enabled: ask });

/** Ends the session here, and forgets all that was read in it. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await answered(() => api.DELETE('/api/session'));
    queries.clear();
    queries.setQueryData(signedIn.queryKey, null);
  };
}
