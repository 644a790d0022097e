import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';

const id = z.string().min(1);
const waiter = { sessionId: id, bookingId: id, organizationId: id, chatTypeId: id, start: Instant };

/** Who waits for a seat among guests who meet at once, in their order. */
export const waitingListEvents = {
  WaiterJoined: event(z.object({ ...waiter, end: Instant })),
  WaiterLeft: event(z.object({ ...waiter, why: z.enum(['seated', 'left', 'begun']) })),
} as const;
