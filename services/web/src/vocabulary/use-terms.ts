import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import type { Answer } from '../api/types.ts';
import { termName } from './term-name.ts';

export type Term = Answer<'/api/interviews/vocabulary/terms', 'get'>['items'][number];
export type TermKind = Term['kind'];

/** So many pages of 200 hold every vocabulary that there is by far. */
const mostPages = 10;

interface More {
  /** `true`: what was put away as well. */
  readonly retired?: string;
  readonly after?: string;
}

/** The whole vocabulary, since a term can be anywhere in it; `headers`: of an organization, with what it has made of it. */
export const allTerms = (headers: Readonly<Record<string, string>> = {}, more: More = {}): Promise<readonly Term[]> =>
  everyPage(
    (cursor) =>
      answered(() =>
        api.GET('/api/interviews/vocabulary/terms', {
          params: { query: { limit: 200, ...more, ...(cursor === undefined ? {} : { cursor }) } },
          headers,
        }),
      ),
    mostPages,
  );

/** What things are called by everybody, to be named by these names and found by any that they have. */
export const useTerms = (enabled = true) =>
  useQuery({ queryKey: ['vocabulary'], enabled, staleTime: 10 * 60_000, queryFn: () => allTerms() });

export type TermName = (termId: string) => string;

/** What a term is called; those that a vocabulary does not have are read off their id. */
export function useTermName(): TermName {
  const { data = [] } = useTerms();
  return (termId) => data.find((term) => term.termId === termId)?.label ?? termName(termId);
}
