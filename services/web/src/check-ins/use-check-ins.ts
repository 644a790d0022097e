import { useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { everyPage } from '../api/every-page.ts';
import type { Answer } from '../api/types.ts';
import { live } from '../app/live.ts';
import { useSteps } from '../design/use-steps.ts';

export type CheckIn = Answer<'/api/interviews/my-check-ins', 'get'>['items'][number];

const queryKey = ['check-ins'];
const all = (more: { readonly after?: string } = {}) =>
  everyPage((cursor) =>
    answered(() =>
      api.GET('/api/interviews/my-check-ins', { params: { query: { limit: 200, ...more, ...(cursor === undefined ? {} : { cursor }) } } }),
    ),
  );

/** All that a candidate said, the latest day first: one a day at most. */
export const useCheckIns = () => useQuery({ queryKey, queryFn: () => all(), meta: live('interviews/check-ins') });

const at = (day: string) => ({ params: { path: { day } } });
const say = ({ day, satisfaction, note }: CheckIn) =>
  answered(() => api.PUT('/api/interviews/my-check-ins/{day}', { ...at(day), body: { satisfaction, note } }));
const remove = (day: string) => answered(() => api.DELETE('/api/interviews/my-check-ins/{day}', at(day)));

/** What is said and removed, one after the other. */
export function useCheckInSteps() {
  const queries = useQueryClient();
  const settled = async (changed: Changed) => {
    queries.setQueryData(queryKey, await all({ after: after(changed) }));
    await queries.invalidateQueries({ queryKey: ['my-market'] });
  };
  return { steps: useSteps(settled), say, remove };
}
