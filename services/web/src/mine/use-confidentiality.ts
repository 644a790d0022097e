import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';

const read = (changed?: Changed) =>
  answered(() => api.GET('/api/confidentiality', changed ? { params: { query: { after: after(changed) } } } : {}));

/** What a candidate has chosen of whom they are kept from, and whether they have said who they are as a member. */
export const confidentiality = queryOptions({ queryKey: ['confidentiality'], queryFn: () => read() });

/** Reads it with a change in it. */
export async function confidentialityAfter(queries: QueryClient, changed: Changed) {
  const now = await read(changed);
  queries.setQueryData(confidentiality.queryKey, now);
  return now;
}
