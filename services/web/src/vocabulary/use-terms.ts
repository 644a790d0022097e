import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { termName } from './term-name.ts';

export type Term = Answer<'/api/interviews/vocabulary/terms', 'get'>['items'][number];
export type TermKind = Term['kind'];

/** So many pages of 200 hold every vocabulary that there is by far. */
const mostPages = 10;

/** What things are called by everybody, to be named by these names and found by any that they have. */
export const useTerms = (enabled = true) =>
  useQuery({
    queryKey: ['terms'],
    enabled,
    staleTime: 10 * 60_000,
    queryFn: async (): Promise<readonly Term[]> => {
      const terms: Term[] = [];
      let cursor: string | null = '';
      for (let page = 0; cursor !== null && page < mostPages; page += 1) {
        const query: { readonly limit: number; readonly cursor?: string } = cursor === '' ? { limit: 200 } : { limit: 200, cursor };
        const { items, next } = await answered(() => api.GET('/api/interviews/vocabulary/terms', { params: { query } }));
        terms.push(...items);
        cursor = next;
      }
      return terms;
    },
  });

export type TermName = (termId: string) => string;

/** What a term is called; those that a vocabulary does not have are read off their id. */
export function useTermName(): TermName {
  const { data = [] } = useTerms();
  return (termId) => data.find((term) => term.termId === termId)?.label ?? termName(termId);
}
