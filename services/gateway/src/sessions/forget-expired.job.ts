import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Attempts } from '../signing-in/attempts.ts';
import { SignInRequests } from '../signing-in/sign-in-requests.ts';
import { Sessions } from './sessions.ts';

/** Clears what has expired by Candor's clock, which an index of the database does not know. */
export const forgetExpired: Job<Record<never, never>> = {
  name: 'forget-expired',
  queue: 'signing-in',
  data: z.object({}),
  id: () => 'forget-expired',
};

@Injectable()
export class ExpiryKeeper implements JobHandler<Record<never, never>> {
  constructor(
    private readonly sessions: Sessions,
    private readonly requests: SignInRequests,
    private readonly attempts: Attempts,
  ) {}

  async run(_data: Record<never, never>, { log }: JobContext): Promise<void> {
    const forgotten = {
      sessions: await this.sessions.forgetExpired(),
      requests: await this.requests.forgetExpired(),
      attempts: await this.attempts.forgetExpired(),
    };
    log('what had expired has been forgotten', forgotten);
  }
}
