import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import { useSteps } from '../preparing/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { QuestionAsked } from './questions.ts';

const address = '/api/interviews/questions/{questionId}';

/** The questions of an organization, and what can be done with them. */
export function useQuestionBank() {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['question-bank', membership.organizationId];
  const read = (changed?: Changed) =>
    everyPage((cursor) =>
      answered(() =>
        api.GET('/api/interviews/questions', {
          params: { query: { limit: 200, ...(cursor === undefined ? {} : { cursor }), ...(changed ? { after: after(changed) } : {}) } },
          headers,
        }),
      ),
    );
  const list = useQuery({ queryKey, queryFn: () => read(), refetchInterval: 15_000 });
  const steps = useSteps(async (changed) => {
    queries.setQueryData(queryKey, await read(changed));
    await queries.invalidateQueries({ queryKey: ['questions', membership.organizationId] });
  });
  const of = (questionId: string) => ({ params: { path: { questionId } }, headers });
  return {
    list,
    steps,
    add: (questionId: string, body: QuestionAsked) => answered(() => api.PUT(address, { ...of(questionId), body })),
    reword: (questionId: string, body: QuestionAsked) => answered(() => api.PUT(`${address}/wording`, { ...of(questionId), body })),
    retire: (questionId: string) => answered(() => api.DELETE(address, of(questionId))),
    restore: (questionId: string) => answered(() => api.POST(`${address}/restoration`, of(questionId))),
    confirm: (questionId: string, revision: number) =>
      answered(() => api.POST(`${address}/confirmation`, { ...of(questionId), body: { revision } })),
    turnDown: (questionId: string, revision: number) =>
      answered(() => api.POST(`${address}/turning-down`, { ...of(questionId), body: { revision } })),
  };
}
export type Bank = ReturnType<typeof useQuestionBank>;
