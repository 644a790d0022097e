import { z } from 'zod';
import { Instant } from '../commit.ts';
import { stream } from '../definition/stream.ts';
import { waitingListEvents } from './waiting-list.event.ts';

const id = z.string().min(1);

/** What the service asks of a waiting list; nobody asks for these from outside. */
export const waitingListCommands = {
  join: z.strictObject({
    bookingId: id,
    organizationId: id,
    chatTypeId: id,
    start: Instant,
    end: Instant,
    most: z.number().int().positive(),
  }),
  leave: z.strictObject({ bookingId: id, why: z.enum(['seated', 'left', 'begun']) }),
} as const;

/** Subject: the session's id. */
export const waitingListStream = stream({
  service: 'scheduling',
  name: 'waiting-list',
  published: false,
  events: waitingListEvents,
  commands: waitingListCommands,
  rejections: {
    /** The chat type has none. */
    no_waiting_list: 409,
    waiting_list_full: 409,
    /** Nobody has to wait: it can be booked. */
    seats_free: 409,
  },
});
export type WaitingListStream = typeof waitingListStream;
