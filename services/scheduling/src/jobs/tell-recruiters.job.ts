import type { Job } from '@candor/event-sourcing';
import { type JobHandler, mailRetries } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ChatPost } from '../mailing/chat-post.ts';
import { Correspondents } from '../mailing/correspondents.ts';

const TellRecruiters = z.object({ bookingId: z.string(), version: z.number().int(), organizationId: z.string() });
type TellRecruiters = z.infer<typeof TellRecruiters>;

/** Tells those who decide for an organization that a host cannot make it and nobody else is free. */
export const tellRecruiters: Job<TellRecruiters> = {
  name: 'tell-recruiters',
  queue: 'mail',
  data: TellRecruiters,
  id: ({ bookingId, version }) => `${bookingId}/${version}`,
  ...mailRetries,
};

@Injectable()
export class RecruiterMailer implements JobHandler<TellRecruiters> {
  constructor(
    private readonly post: ChatPost,
    private readonly correspondents: Correspondents,
  ) {}

  async run({ bookingId, version, organizationId }: TellRecruiters): Promise<void> {
    for (const person of await this.correspondents.recruiters(organizationId))
      await this.post.send({ bookingId, version, kind: 'recruiter-nobody-free', person });
  }
}
