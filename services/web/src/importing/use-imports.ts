import { type UseMutationResult, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { type HistoryImport, type ImportKind, isMoving } from './history-import.ts';

const address = '/api/interviews/history-imports/{importId}';
type Headers = ReturnType<typeof forOrganization>;

const listKey = (organizationId: string) => ['history-imports', organizationId] as const;
const oneKey = (importId: string) => ['history-import', importId] as const;

/** The newest first. */
export function useImports(): UseQueryResult<readonly HistoryImport[]> {
  const membership = useMembership();
  return useQuery({
    queryKey: listKey(membership.organizationId),
    queryFn: async () => {
      const query = { limit: 50 };
      return (await answered(() => api.GET('/api/interviews/history-imports', { params: { query }, headers: forOrganization(membership) })))
        .items;
    },
    refetchInterval: ({ state }) => (state.data?.some(isMoving) ? 2_000 : 60_000),
  });
}

const upload = (importId: string, file: File, headers: Headers): Promise<Changed> =>
  answered(() =>
    api.PUT(`${address}/file`, {
      params: { path: { importId } },
      headers: { ...headers, 'content-type': 'text/csv', 'idempotency-key': randomId() },
      body: '',
      bodySerializer: () => file,
    }),
  );

const readAfter = (importId: string, changed: Changed, headers: Headers): Promise<HistoryImport> =>
  answered(() => api.GET(address, { params: { path: { importId }, query: { after: after(changed) } }, headers }));

export interface Planned {
  readonly kind: ImportKind;
  /** Of times in rows that name none. */
  readonly zone: string;
  readonly file: File;
  /** One that was planned before, and whose file did not come through. */
  readonly importId: string | undefined;
}

interface NewImport {
  readonly onPlanned: (importId: string) => void;
  readonly onMade: (importId: string) => void;
}

/** Plans an import and brings its file, which is checked then; nothing is recorded by that. */
export function useNewImport({ onPlanned, onMade }: NewImport): UseMutationResult<string, Error, Planned> {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ kind, zone, file, importId: before }: Planned) => {
      const key = randomId();
      const planned = () =>
        answered(() =>
          api.POST('/api/interviews/history-imports', { headers: { ...headers, 'idempotency-key': key }, body: { kind, zone } }),
        );
      const importId = before ?? (await planned()).importId;
      onPlanned(importId);
      queries.setQueryData(oneKey(importId), await readAfter(importId, await upload(importId, file, headers), headers));
      await queries.invalidateQueries({ queryKey: listKey(membership.organizationId) });
      return importId;
    },
    onSuccess: onMade,
  });
}

/** One import, and what can be done with it. */
export function useImport(importId: string) {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const at = { params: { path: { importId } }, headers };
  const query = useQuery({
    queryKey: oneKey(importId),
    queryFn: () => answered(() => api.GET(address, at)),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 1_500 : 60_000),
  });
  const onSuccess = async (changed: Changed) => {
    queries.setQueryData(oneKey(importId), await readAfter(importId, changed, headers));
    await queries.invalidateQueries({ queryKey: listKey(membership.organizationId) });
  };
  const replacing = useMutation({ mutationFn: (file: File) => upload(importId, file, headers), onSuccess });
  const starting = useMutation({ mutationFn: () => answered(() => api.POST(`${address}/start`, at)), onSuccess });
  const cancelling = useMutation({ mutationFn: () => answered(() => api.DELETE(address, at)), onSuccess });
  return { query, replacing, starting, cancelling };
}
