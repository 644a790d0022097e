import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSteps } from '../preparing/use-steps.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { askedOf, type Part, type PartAsked } from './parts.ts';

const address = '/api/interviews/employer-pitch/parts/{partId}';

/** What an organization has to offer: read as it is, so that one's own change is in it as soon as it is made. */
export function useTelling() {
  const membership = useMembership();
  const headers = forOrganization(membership);
  const queries = useQueryClient();
  const queryKey = ['employer-pitch', membership.organizationId];
  const list = useQuery({ queryKey, queryFn: () => answered(() => api.GET('/api/interviews/employer-pitch', { headers })) });
  const steps = useSteps(() => queries.invalidateQueries({ queryKey }));
  const of = (partId: string) => ({ params: { path: { partId } }, headers });
  const write = (partId: string, body: PartAsked) => answered(() => api.PUT(address, { ...of(partId), body }));
  return {
    list,
    steps,
    write,
    /** One after the other: they are of one stream. */
    writeAll: async (parts: readonly [Part, ...Part[]]): Promise<Changed> => {
      const [first, ...others] = parts;
      let changed = await write(first.partId, askedOf(first));
      for (const part of others) changed = await write(part.partId, askedOf(part));
      return changed;
    },
    remove: (partId: string) => answered(() => api.DELETE(address, of(partId))),
  };
}
