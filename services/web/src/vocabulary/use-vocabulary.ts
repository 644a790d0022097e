import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { slugOf } from '../api/slug.ts';
import { useSteps } from '../design/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { placeOf } from './terms.ts';
import { allTerms, type Term, type TermKind } from './use-terms.ts';

const address = '/api/interviews/vocabulary/terms/{kind}/{name}';
const seldom = 60_000;

/** The vocabulary as an organization has made it its own, and what can be done with its terms. */
export function useVocabulary() {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['own-vocabulary', membership.organizationId];
  const list = useQuery({ queryKey, queryFn: () => allTerms(headers, { retired: 'true' }), staleTime: seldom });
  const steps = useSteps(async (changed) => {
    queries.setQueryData(queryKey, await allTerms(headers, { retired: 'true', after: after(changed) }));
    await queries.invalidateQueries({ queryKey: ['vocabulary'] });
  });
  const of = (term: Pick<Term, 'kind' | 'termId'>) => ({ params: { path: placeOf(term) }, headers });
  const called = (term: Term, phrase: string) => ({ params: { path: { ...placeOf(term), phrase } }, headers });
  return {
    list,
    steps,
    /** `name`: where none can be made of what it is called, such as of 物流. */
    add: (kind: TermKind, label: string, name = slugOf(label, 60) === '' ? `term-${randomId().slice(0, 12)}` : undefined) =>
      answered(() =>
        api.POST('/api/interviews/vocabulary/terms', {
          headers,
          body: { kind, label, ...(name === undefined ? {} : { name }) },
        }),
      ),
    rename: (term: Term, label: string) => answered(() => api.PUT(`${address}/label`, { ...of(term), body: { label } })),
    addSynonym: (term: Term, phrase: string) => answered(() => api.PUT(`${address}/synonyms/{phrase}`, called(term, phrase))),
    removeSynonym: (term: Term, phrase: string) => answered(() => api.DELETE(`${address}/synonyms/{phrase}`, called(term, phrase))),
    merge: (term: Term, into: string) => answered(() => api.POST(`${address}/merger`, { ...of(term), body: { into } })),
    separate: (term: Term) => answered(() => api.DELETE(`${address}/merger`, of(term))),
    retire: (term: Pick<Term, 'kind' | 'termId'>) => answered(() => api.DELETE(address, of(term))),
    restore: (term: Pick<Term, 'kind' | 'termId'>) => answered(() => api.POST(`${address}/restoration`, of(term))),
  };
}
export type Vocabulary = ReturnType<typeof useVocabulary>;
