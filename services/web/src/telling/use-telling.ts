import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSteps } from '../design/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { askedOf, type Part, type PartAsked, type Told } from './parts.ts';

const address = '/api/interviews/employer-pitch/parts/{partId}';

/** What an organization has to offer: read as it is, so that one's own change is in it as soon as it is made. */
export function useTelling() {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['employer-pitch', membership.organizationId];
  const list = useQuery({ queryKey, queryFn: () => answered(() => api.GET('/api/interviews/employer-pitch', { headers })) });
  const read = () => queries.invalidateQueries({ queryKey });
  const steps = useSteps(read, read);
  const of = (partId: string, seen?: number) => ({
    params: { path: { partId } },
    headers: { ...headers, ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }) },
  });
  /** `seen`: only as long as it is at this version, otherwise 412 `conflict`. */
  const write = (partId: string, body: PartAsked, seen?: number) => answered(() => api.PUT(address, { ...of(partId, seen), body }));
  return {
    list,
    steps,
    /** The version that is shown by now. */
    shown: () => queries.getQueryData<Told>(queryKey)?.version,
    write,
    /** One after the other: they are of one stream. */
    writeAll: async (parts: readonly [Part, ...Part[]], seen?: number): Promise<Changed> => {
      const [first, ...others] = parts;
      let changed = await write(first.partId, askedOf(first), seen);
      for (const part of others) changed = await write(part.partId, askedOf(part), changed.version);
      return changed;
    },
    remove: (partId: string, seen?: number) => answered(() => api.DELETE(address, of(partId, seen))),
  };
}
