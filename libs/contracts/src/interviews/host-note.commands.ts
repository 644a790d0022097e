import { z } from 'zod';
import { someLines } from '../plain-text.ts';

const id = z.string().min(1).max(200);
const of = { conversationId: id, organizationId: id, authorId: id, guestId: id };

export const HostNoteAsked = z.strictObject({
  text: someLines(2_000).min(1, 'Write something here.'),
  shared: z
    .boolean()
    .default(false)
    .describe('With colleagues who meet this guest later; they see it once feedback about this chat is revealed'),
});
export type HostNoteAsked = z.output<typeof HostNoteAsked>;

export const hostNoteCommands = {
  write: HostNoteAsked.extend(of),
  remove: z.strictObject({}),
} as const;
