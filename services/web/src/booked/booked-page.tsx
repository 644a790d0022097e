import { getRouteApi } from '@tanstack/react-router';
import { SeenBooking } from './guest-booking.tsx';

const route = getRouteApi('/bookings/$booking');

/** A booking for whoever is signed in. */
export function BookedPage() {
  const { booking } = route.useParams();
  return <SeenBooking bookingId={booking} />;
}
