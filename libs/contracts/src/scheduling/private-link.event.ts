import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';

const id = z.string().min(1);
const of = { linkId: id, organizationId: id, chatTypeId: id };

/** An address that lets whoever has it book a chat type, listed or not. */
export const privateLinkEvents = {
  PrivateLinkMade: event(
    z.object({
      ...of,
      madeBy: id,
      /** How many chats can be booked through it. */
      uses: z.number().int().positive(),
      expiresAt: Instant,
      /** The request that it is the answer to. */
      requestId: id.nullable(),
      /** Whom it is for, in words of whoever made it. */
      note: personal(z.string().min(1).max(200), 'madeBy').optional(),
    }),
  ),
  PrivateLinkUsed: event(z.object({ ...of, bookingId: id })),
  /** A hold ended or the chat was called off: that use is there again. */
  PrivateLinkFreed: event(z.object({ ...of, bookingId: id })),
  PrivateLinkRevoked: event(z.object(of)),
} as const;
