import { stream } from '../definition/stream.ts';
import { bookingCommands } from './booking.commands.ts';
import { bookingEvents } from './booking.event.ts';

/** Subject: the booking's id. */
export const bookingStream = stream({
  service: 'scheduling',
  name: 'booking',
  published: true,
  events: bookingEvents,
  commands: bookingCommands,
  rejections: {
    unknown_booking: 404,
    /** A guest has confirmed it already. */
    already_confirmed: 409,
    not_awaiting_approval: 409,
    approval_over: 410,
    /** It was cancelled or refused, or waited for in vain. */
    booking_over: 410,
    /** What is asked for needs a confirmed booking. */
    not_confirmed: 409,
    already_begun: 409,
    not_begun: 409,
    /** Within the notice that guests give for changing; cancelling is still possible. */
    too_late_to_change: 409,
    too_many_changes: 409,
    /** Of this booking. */
    not_a_host: 403,
    /** Colleagues take over from hosts who cannot make it. */
    not_declined: 409,
    /** Hosts of a group are the same for all its guests. */
    shared_with_others: 409,
    /** Nobody says of themselves that they were not there, and guests only of hosts. */
    not_yours_to_say: 403,
  },
});
export type BookingStream = typeof bookingStream;
