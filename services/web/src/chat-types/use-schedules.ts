import { useQueries } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { forOrganization, useMembership } from '../team/membership.ts';

interface ScheduleName {
  readonly scheduleId: string;
  readonly name: string;
}

/** By host, the schedules they have; an empty list: none yet. Whoever is not there is not known yet. */
export function useSchedules(hostIds: readonly string[]): ReadonlyMap<string, readonly ScheduleName[]> {
  const membership = useMembership();
  return useQueries({
    queries: hostIds.map((hostId) => ({
      queryKey: ['schedules', membership.organizationId, hostId],
      queryFn: async (): Promise<readonly ScheduleName[]> => {
        const { items } = await answered(() =>
          api.GET('/api/scheduling/availability/hosts/{hostId}/schedules', {
            params: { path: { hostId } },
            headers: forOrganization(membership),
          }),
        );
        return items;
      },
    })),
    combine: (found) =>
      new Map(
        found.flatMap(({ data }, index): [string, readonly ScheduleName[]][] => {
          const hostId = hostIds[index];
          return data && hostId !== undefined ? [[hostId, data]] : [];
        }),
      ),
  });
}
