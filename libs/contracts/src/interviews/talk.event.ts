import { z } from 'zod';
import { event } from '../definition/event.ts';

const id = z.string().min(1);
const count = z.number().int().nonnegative();

/** What a side did. `ms`: the union of when its people spoke; `null` where the transcript tells no times. */
export const SideTalk = z.object({ ms: count.nullable(), questions: count }).readonly();
export type SideTalk = z.infer<typeof SideTalk>;

const of = { conversationId: id, organizationId: id.nullable(), transcriptId: id };

/** What leaves the service of a transcript: how much each side spoke and asked, as whole numbers. It goes with the transcript. */
export const talkEvents = {
  /** `guestTarget`: the part of the time that is usual for the guest in a conversation of this kind, in percent. */
  TalkPublished: event(z.object({ ...of, host: SideTalk, guest: SideTalk, guestTarget: z.number().int().min(0).max(100) })),
  TalkRetracted: event(z.object(of)),
} as const;
