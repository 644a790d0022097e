import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import { forget, kept } from '../app/kept.ts';

/** Who is signed in on this browser; `null`: nobody. Where nobody ever signed in, nobody is asked. */
export const signedIn = queryOptions({
  queryKey: ['signed-in'],
  queryFn: async () => {
    if (kept('signed-in') === undefined) return null;
    try {
      return await answered(() => api.GET('/api/people/me'));
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 401) {
        forget('signed-in');
        return null;
      }
      throw failure;
    }
  },
  staleTime: 60_000,
});

export const useSignedIn = () => useQuery(signedIn);

/** Forgets what was read as somebody else. Who is signed in now is asked anew, and everything on the page hears of it. */
export async function changePerson(queries: QueryClient): Promise<void> {
  queries.removeQueries({ predicate: ({ queryKey: [name] }) => name !== signedIn.queryKey[0] });
  await queries.refetchQueries({ queryKey: signedIn.queryKey });
}

/** Ends the session here, and forgets all that was read in it. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await answered(() => api.DELETE('/api/session'));
    forget('signed-in');
    await changePerson(queries);
  };
}
