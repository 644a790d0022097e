import { QueryClient } from '@tanstack/react-query';
import { Refused } from '../api/problem.ts';

/** What was asked, for all pages. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // what was refused is refused again; what was not answered may be in a moment
      retry: (times, failure) => !(failure instanceof Refused) && times < 2,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
