import type { Job } from '@candor/event-sourcing';
import { type JobHandler, mailRetries } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ChatPost } from '../mailing/chat-post.ts';

const SendChatMail = z.object({
  bookingId: z.string(),
  version: z.number().int(),
  person: z.string(),
  kind: z.enum([
    'guest-asked',
    'guest-refused',
    'guest-confirmed',
    'guest-moved',
    'guest-other-host',
    'guest-cancelled',
    'guest-nobody-free',
    'guest-waiting',
    'guest-waited-in-vain',
    'host-asked',
    'host-no-answer-needed',
    'host-confirmed',
    'host-moved',
    'host-joins',
    'host-released',
    'host-cancelled',
    'host-nobody-free',
  ]),
});
type SendChatMail = z.infer<typeof SendChatMail>;

/** Tells one person of one change of a booking. */
export const sendChatMail: Job<SendChatMail> = {
  name: 'send-chat-mail',
  queue: 'mail',
  data: SendChatMail,
  id: ({ bookingId, version, kind, person }) => `${bookingId}/${version}/${kind}/${person}`,
  ...mailRetries,
};

@Injectable()
export class ChatMailer implements JobHandler<SendChatMail> {
  constructor(private readonly post: ChatPost) {}

  run(asked: SendChatMail): Promise<void> {
    return this.post.send(asked);
  }
}
