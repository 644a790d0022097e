import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Refused } from '../api/problem.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import type { Availability } from './availability.ts';
import { type Change, inverseOf, requestOf, withChange } from './changes.ts';

interface Asked {
  readonly changes: readonly Change[];
  readonly isUndo?: boolean;
  /** Before somebody else's change was seen. */
  readonly round: number;
}

/**
 * An availability, one's own or that of `host`; `null`: no hours yet. Changes are shown at once and sent one after the other, each
 * only if nobody else has changed anything meanwhile.
 */
export function useAvailability(host: string | undefined) {
  const membership = useMembership();
  const queries = useQueryClient();
  const queryKey = ['availability', membership.organizationId, host ?? 'own'];
  const headers = forOrganization(membership);
  const read = (changed?: Changed) => {
    const query = changed ? { after: after(changed) } : {};
    return host === undefined
      ? api.GET('/api/scheduling/availability', { params: { query }, headers })
      : api.GET('/api/scheduling/availability/hosts/{hostId}', { params: { path: { hostId: host }, query }, headers });
  };
  const schedules = () =>
    host === undefined
      ? api.GET('/api/scheduling/availability/schedules', { headers })
      : api.GET('/api/scheduling/availability/hosts/{hostId}/schedules', { params: { path: { hostId: host } }, headers });
  /** The schedules are asked for first: that there are none yet is an empty list, and no failure. */
  const load = async (): Promise<Availability | null> => {
    const { items } = await answered(schedules);
    return items.length === 0 ? null : await answered<Availability>(() => read());
  };
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: load,
  });
  const [stack, setStack] = useState<readonly (readonly Change[])[]>([]);
  const version = useRef(0);
  const round = useRef(0);

  /** Bodies are typed where changes are: their addresses are the same for oneself and for a host. */
  const send = (change: Change) => {
    const { method, path, body } = requestOf(change);
    const at = `/api/scheduling/availability${host === undefined ? '' : `/hosts/${host}`}${path}` as '/api/scheduling/availability/buffers';
    const seen = Math.max(version.current, queries.getQueryData<Availability | null>(queryKey)?.version ?? 0);
    const init = { headers: { ...headers, ...(seen === 0 ? {} : { 'if-match': `"${seen}"` }) } };
    return answered(() => (method === 'PUT' ? api.PUT(at, { ...init, body: body as never }) : api.DELETE(at as never, init as never)));
  };

  const saving = useMutation({
    mutationKey: queryKey,
    scope: { id: queryKey.join('/') },
    onMutate: async ({ changes }: Asked) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<Availability | null>(queryKey);
      const inverse: Change[] = [];
      let now = before ?? undefined;
      for (const change of changes) {
        const back = now && inverseOf(now, change);
        if (back) inverse.unshift(back);
        now = now && withChange(now, change);
      }
      if (now) queries.setQueryData(queryKey, now);
      return { inverse };
    },
    mutationFn: async ({ changes, round: asked }: Asked) => {
      if (asked !== round.current) throw new Refused({ status: 412, code: 'conflict' });
      let done: Changed | undefined;
      for (const change of changes) {
        done = await send(change);
        version.current = done.version;
      }
      return done && queries.isMutating({ mutationKey: queryKey }) <= 1 ? await answered<Availability>(() => read(done)) : undefined;
    },
    onSuccess: (seen, { isUndo = false }, { inverse }) => {
      if (seen) queries.setQueryData(queryKey, seen);
      setStack((all) => (isUndo ? all.slice(0, -1) : [...all, inverse].slice(-20)));
    },
    onError: async () => {
      round.current += 1;
      version.current = 0;
      // what was drawn is not what is there, and what would take it back is not either
      setStack([]);
      await queries.invalidateQueries({ queryKey });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['schedules', membership.organizationId] }),
  });
  /** @returns whether it is saved. */
  const change = async (...changes: readonly Change[]): Promise<boolean> =>
    saving.mutateAsync({ changes, round: round.current }).then(
      () => true,
      () => false,
    );
  const last = stack.at(-1);
  const undo = last && last.length > 0 ? () => saving.mutate({ changes: last, isUndo: true, round: round.current }) : undefined;
  const told: Change['do'] | 'undone' | undefined = saving.isSuccess
    ? saving.variables.isUndo
      ? 'undone'
      : saving.variables.changes[0]?.do
    : undefined;
  return { data, error, refetch, change, undo, told, isSaving: saving.isPending, failure: saving.error };
}

export type Editing = ReturnType<typeof useAvailability>;
