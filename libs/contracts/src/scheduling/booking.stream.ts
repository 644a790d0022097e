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
  advice: {
    unknown_booking: 'There is no such booking.',
    already_confirmed: 'It is confirmed already; nothing more is needed.',
    not_awaiting_approval: 'It is not waiting for an answer. Look at the booking: it may have been answered already.',
    approval_over: 'It was not answered in time, and the time is free again. The guest can choose another one.',
    booking_over: 'It was cancelled, refused or waited for in vain, and stays so. Choose a time anew.',
    not_confirmed: 'It has to be confirmed first.',
    already_begun: 'It has begun. Say afterwards if somebody was not there.',
    not_begun: 'It has not begun yet. Say so afterwards, or cancel it.',
    too_late_to_change: 'It is too close to move. It can still be cancelled, or ask the organization to move it.',
    too_many_changes: 'It was moved as often as guests may. It can still be cancelled, or ask the organization to move it.',
    not_a_host: 'The person named is no host of this booking. Name one of its hosts.',
    not_declined: 'Its host has not said that they cannot make it. They can decline; a recruiter can name other hosts.',
    shared_with_others: 'The hosts of a group are the same for all its guests. Cancel the session, or this booking alone.',
    not_yours_to_say: 'Only the other side, or a recruiter, can say that somebody was not there.',
  },
});
export type BookingStream = typeof bookingStream;
