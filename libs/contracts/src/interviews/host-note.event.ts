import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';

const id = z.string().min(1);
const of = { conversationId: id, organizationId: id, authorId: id, guestId: id };

/** What a host wants to know again when they, or a colleague, meet the guest another time. */
export const hostNoteEvents = {
  /** New, or instead of what it said before. `shared`: with those who meet the guest later for the same organization. */
  HostNoteWritten: event(z.object({ ...of, text: personal(z.string().min(1).max(2_000), 'authorId'), shared: z.boolean() })),
  HostNoteRemoved: event(z.object(of)),
} as const;
