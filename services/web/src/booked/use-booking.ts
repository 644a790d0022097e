import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { after, type Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { live } from '../app/live.ts';

/** A booking, by the link of its mail or as whoever is signed in sees it. `onChanged`: what is shown next includes the change. */
export function useBooking(bookingId: string, token: string | undefined) {
  const queries = useQueryClient();
  const [since, setSince] = useState<string | undefined>();
  const { data, error, refetch } = useQuery({
    queryKey: ['booking', bookingId, token, since],
    queryFn: () =>
      answered(() =>
        api.GET('/api/scheduling/bookings/{bookingId}', {
          params: { path: { bookingId }, query: since === undefined ? {} : { after: since } },
          headers: byLink(token),
        }),
      ),
    placeholderData: (before) => before,
    refetchInterval: 30_000,
    meta: live('scheduling/bookings'),
  });
  const onChanged = (changed: Changed) => {
    setSince(after(changed));
    // what another page has read of it is old by now
    void queries.invalidateQueries({ queryKey: ['booking', bookingId], refetchType: 'none' });
  };
  return { data, error, refetch, onChanged };
}
