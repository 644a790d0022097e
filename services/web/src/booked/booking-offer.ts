import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import type { SlotOffer } from '../booking/booking-queries.ts';

/** Where a booking can be moved to. */
export const bookingOffer = (bookingId: string, token: string | undefined): SlotOffer => ({
  key: `booking/${bookingId}`,
  slots: ({ from, to, zone }) =>
    answered(() =>
      api.GET('/api/scheduling/bookings/{bookingId}/slots', {
        params: { path: { bookingId }, query: { from, to, zone } },
        headers: byLink(token),
      }),
    ),
});
