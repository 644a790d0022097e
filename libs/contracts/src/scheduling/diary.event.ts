import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { AssignmentChoice, BookingChannel } from './booking.event.ts';
import { ConversationKind } from './chat-type.event.ts';

const id = z.string().min(1);

/** Which entry of whose diary. A booking with several hosts has an entry, of the same id, in the diary of each. */
const entry = { personId: id, entryId: id, organizationId: id, chatTypeId: id };

/** A reserved time with the buffers it was reserved with: `blockedFrom` ≤ `start` < `end` ≤ `blockedUntil`. */
const time = {
  ...entry,
  /** Guests of a group who meet at once share it; `null`: it stands alone. */
  sessionId: id.nullable(),
  start: Instant,
  end: Instant,
  blockedFrom: Instant,
  blockedUntil: Instant,
};

/** What a hold is for, so that it can be confirmed from the diary alone. */
export const HeldFor = z
  .object({ hostIds: z.array(id).min(1).readonly(), kind: ConversationKind, channel: BookingChannel, choice: AssignmentChoice })
  .readonly();
export type HeldFor = z.infer<typeof HeldFor>;

/** What takes a person's time in one UTC month, by the start of it, whichever organization it is for. */
export const diaryEvents = {
  /** Reserved until `heldUntil`, not included. */
  EntryHeld: event(z.object({ ...time, heldUntil: Instant, heldFor: HeldFor })),
  HoldProlonged: event(z.object({ ...entry, heldUntil: Instant })),
  /** What was held stays. */
  EntryConfirmed: event(z.object(entry)),
  /** Reserved for good at once: moved here, taken over from a colleague, or come up from a waiting list. */
  EntryBooked: event(z.object({ ...time, heldFor: HeldFor })),
  EntryFreed: event(
    z.object({
      ...entry,
      sessionId: id.nullable(),
      start: Instant,
      why: z.enum(['expired', 'released', 'refused', 'cancelled', 'moved', 'handed-over']),
    }),
  ),
  /** A chat on the person's other side, which they chose to be busy for. Nobody is told what it is. */
  TimeBlocked: event(z.object({ personId: id, entryId: id, start: Instant, end: Instant })),
  TimeUnblocked: event(z.object({ personId: id, entryId: id })),
} as const;
