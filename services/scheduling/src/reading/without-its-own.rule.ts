import type { BookingView, ShownBookingView } from '@candor/contracts';

/** A booking as its organization sees it, without what it wrote for itself: why it called off, and which of its hosts were missing. */
export const withoutItsOwn = ({ declined: _, cancelled, noShows, ...booking }: BookingView): ShownBookingView => ({
  ...booking,
  noShows: noShows.filter(({ missingId, by }) => missingId === booking.guest.guestId || by === 'guest'),
  cancelled: cancelled && { ...cancelled, reason: cancelled.by === 'guest' ? cancelled.reason : null },
});
