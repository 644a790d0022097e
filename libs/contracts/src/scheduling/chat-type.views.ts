import { z } from 'zod';
import { BookingHorizon } from './availability.event.ts';
import { Assignment, BookingRules, ChatTypeDescription, ConversationKind } from './chat-type.event.ts';

/** A chat type as members of its organization see it. */
export const ChatTypeView = z.object({
  organizationId: z.string(),
  chatTypeId: z.string(),
  description: ChatTypeDescription,
  assignment: Assignment,
  rules: BookingRules,
  archived: z.boolean(),
  /** Of the stream: for `If-Match`. */
  version: z.number().int(),
});
export type ChatTypeView = z.infer<typeof ChatTypeView>;

/** What anybody is told before booking. Where it takes place is told with the confirmation. */
export const PublicChatTypeView = z.object({
  organizationId: z.string(),
  organization: z.string(),
  chatTypeId: z.string(),
  name: z.string(),
  description: z.string(),
  kind: ConversationKind,
  client: z.string().nullable(),
  takesPlace: z.enum(['video', 'phone', 'place']),
  durations: z.array(z.number().int()),
  /** Guests who share a start; `null`: a chat for one guest. */
  capacity: z.number().int().nullable(),
  waitingList: z.boolean(),
  /** The policies; `null`: each host's own. */
  noticeMinutes: z.number().int().nullable(),
  horizon: BookingHorizon.nullable(),
  /** A host says yes before it counts. */
  approval: z.boolean(),
  holdMinutes: z.number().int(),
  changes: z.object({ noticeMinutes: z.number().int(), mostChanges: z.number().int() }),
});
export type PublicChatTypeView = z.infer<typeof PublicChatTypeView>;
