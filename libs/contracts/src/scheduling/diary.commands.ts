import { z } from 'zod';
import { Instant } from '../commit.ts';
import { HeldFor } from './diary.event.ts';

const id = z.string().min(1);
const time = {
  entryId: id,
  organizationId: id,
  chatTypeId: id,
  sessionId: id.nullable(),
  start: Instant,
  end: Instant,
  blockedFrom: Instant,
  blockedUntil: Instant,
  heldFor: HeldFor,
};

/** What the service asks of a diary; nobody asks for these from outside. */
export const diaryCommands = {
  hold: z.strictObject({ ...time, heldUntil: Instant }),
  prolong: z.strictObject({ entryId: id, heldUntil: Instant }),
  confirm: z.strictObject({ entryId: id }),
  book: z.strictObject(time),
  free: z.strictObject({ entryId: id, why: z.enum(['released', 'refused', 'cancelled', 'moved', 'handed-over']) }),
  /** Frees what is held no longer. */
  expire: z.strictObject({ entryId: id }),
  block: z.strictObject({ entryId: id, start: Instant, end: Instant }),
  unblock: z.strictObject({ entryId: id }),
} as const;
