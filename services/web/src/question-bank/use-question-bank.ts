import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import { useSteps } from '../design/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { Question, QuestionAsked } from './questions.ts';

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
  const again = () => {
    // what others have changed shows a moment later
    setTimeout(() => void list.refetch(), 2_000);
    return list.refetch();
  };
  const steps = useSteps(async (changed) => {
    queries.setQueryData(queryKey, await read(changed));
    await queries.invalidateQueries({ queryKey: ['questions', membership.organizationId] });
  }, again);
  const of = (questionId: string) => ({ params: { path: { questionId } }, headers });
  return {
    list,
    steps,
    add: (questionId: string, body: QuestionAsked) => answered(() => api.PUT(address, { ...of(questionId), body })),
    /** The version of a question that is shown by now. */
    shown: (questionId: string) =>
      queries.getQueryData<readonly Question[]>(queryKey)?.find((question) => question.questionId === questionId)?.version,
    /** `seen`: only as long as it is at this version, otherwise 412 `conflict`. */
    reword: (questionId: string, body: QuestionAsked, seen?: number) => {
      const { params } = of(questionId);
      const at = { params, headers: { ...headers, ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }) } };
      return answered(() => api.PUT(`${address}/wording`, { ...at, body }));
    },
    retire: (questionId: string) => answered(() => api.DELETE(address, of(questionId))),
    restore: (questionId: string) => answered(() => api.POST(`${address}/restoration`, of(questionId))),
    confirm: (questionId: string, revision: number) =>
      answered(() => api.POST(`${address}/confirmation`, { ...of(questionId), body: { revision } })),
    turnDown: (questionId: string, revision: number) =>
      answered(() => api.POST(`${address}/turning-down`, { ...of(questionId), body: { revision } })),
  };
}
export type Bank = ReturnType<typeof useQuestionBank>;
