import { feedbackSides, Instant } from '@candor/contracts';
import type { Job } from '@candor/event-sourcing';
import { type JobHandler, mailRetries } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { FeedbackPost } from '../mailing/feedback-post.ts';
import { feedbackMails } from '../mailing/texts/feedback-texts.rule.ts';

const SendFeedbackMail = z.object({
  exchangeId: z.string(),
  side: z.enum(feedbackSides),
  kind: z.enum(feedbackMails),
  /** Tells mails of a kind apart. */
  when: Instant,
});
type SendFeedbackMail = z.infer<typeof SendFeedbackMail>;

/** Writes to one side of an exchange, unless it has become needless. */
export const sendFeedbackMail: Job<SendFeedbackMail> = {
  name: 'send-feedback-mail',
  queue: 'mail',
  data: SendFeedbackMail,
  id: ({ exchangeId, side, kind, when }) => `${exchangeId}/${side}/${kind}/${when}`,
  ...mailRetries,
};

@Injectable()
export class FeedbackMailer implements JobHandler<SendFeedbackMail> {
  constructor(private readonly post: FeedbackPost) {}

  run(asked: SendFeedbackMail): Promise<void> {
    return this.post.send(asked);
  }
}
