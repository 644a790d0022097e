import { useBooking } from '../booked/use-booking.ts';
import { ManageBooking } from './manage-booking.tsx';

/** Beside a conversation that was booked: what can be done about the booking. */
export function BookingOfConversation({ bookingId }: { readonly bookingId: string }) {
  const { data, onChanged } = useBooking(bookingId, undefined);
  if (data?.seenBy !== 'organization') return null;
  return <ManageBooking booking={data} token={undefined} onChanged={onChanged} />;
}
