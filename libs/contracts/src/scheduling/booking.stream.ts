import { stream } from '../definition/stream.ts';
import { bookingEvents } from './booking.event.ts';

/** Subject: the booking's id. */
export const bookingStream = stream({
  service: 'scheduling',
  name: 'booking',
  published: true,
  events: bookingEvents,
  commands: {},
  rejections: {},
});
export type BookingStream = typeof bookingStream;
