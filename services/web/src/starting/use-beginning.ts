import { useQueries } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { live } from '../app/live.ts';
import { forOrganization, type Membership } from '../team/membership.ts';
import type { Beginning } from './steps-done.ts';

/** How far an organization is on its way to a first chat; undefined while that is not known. */
export function useBeginning(membership: Membership): Beginning | undefined {
  const headers = forOrganization(membership);
  const { organizationId } = membership;
  const [hours, types, bookings] = useQueries({
    queries: [
      {
        queryKey: ['beginning', organizationId, 'hours'],
        queryFn: async () => {
          const { items } = await answered(() => api.GET('/api/scheduling/availability/schedules', { headers }));
          return items.some(({ weeklyHours }) => Object.values(weeklyHours).some((day) => day.length > 0));
        },
        staleTime: 0,
      },
      {
        queryKey: ['beginning', organizationId, 'types'],
        queryFn: () => answered(() => api.GET('/api/scheduling/chat-types', { params: { query: { limit: 1 } }, headers })),
        staleTime: 0,
      },
      {
        queryKey: ['beginning', organizationId, 'bookings'],
        queryFn: () => answered(() => api.GET('/api/scheduling/bookings', { params: { query: { when: 'all', limit: 1 } }, headers })),
        meta: live('scheduling/bookings'),
      },
    ],
  });
  if (hours.data === undefined || !types.data || !bookings.data) return undefined;
  return { hasHours: hours.data, chatTypeId: types.data.items[0]?.chatTypeId, isBooked: bookings.data.items.length > 0 };
}
