import { Instant } from '@candor/contracts';
import type { Job } from '@candor/event-sourcing';
import { type JobContext, type JobHandler, mailRetries } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ChatPost } from '../mailing/chat-post.ts';

const SendReminder = z.object({
  bookingId: z.string(),
  /** At which it was planned: the booking began at `start` then. */
  version: z.number().int(),
  start: Instant,
  kind: z.enum(['guest-reminder', 'host-reminder']),
  person: z.string(),
  /** Minutes before the start. */
  lead: z.number().int(),
  /** When the next reminder, or the chat, makes this one needless. */
  until: Instant,
});
type SendReminder = z.infer<typeof SendReminder>;

/** Reminds one person of a chat: not of one that was moved or is off, and, when it comes late, not twice at once. */
export const sendReminder: Job<SendReminder> = {
  name: 'send-reminder',
  queue: 'mail',
  data: SendReminder,
  id: ({ bookingId, start, kind, person, lead }) => `${bookingId}/${start}/${kind}/${lead}/${person}`,
  ...mailRetries,
};

@Injectable()
export class Reminder implements JobHandler<SendReminder> {
  constructor(private readonly post: ChatPost) {}

  async run({ until, start: _, ...asked }: SendReminder, { clock }: JobContext): Promise<void> {
    if (clock.now() < until) await this.post.send(asked);
  }
}
