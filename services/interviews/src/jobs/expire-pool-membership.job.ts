import { Instant, poolSubject } from '@candor/contracts';
import { type EventLog, execute, type Job } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { talentPool } from '../talent-pool/talent-pool.decider.ts';

const ExpirePoolMembership = z.object({ organizationId: z.string(), candidateId: z.string(), expiresAt: Instant });
type ExpirePoolMembership = z.infer<typeof ExpirePoolMembership>;

/** Notes that a consent has ended. It is not shown any more as it is: this tidies up, and lets others know. */
export const expirePoolMembership: Job<ExpirePoolMembership> = {
  name: 'expire-pool-membership',
  queue: 'conversations',
  data: ExpirePoolMembership,
  id: (data) => `${poolSubject(data)}@${data.expiresAt}`,
  attempts: 20,
};

@Injectable()
export class PoolMembershipExpirer implements JobHandler<ExpirePoolMembership> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run(data: ExpirePoolMembership, context: JobContext): Promise<void> {
    const { organizationId: organization, expiresAt } = data;
    const command = { ...jobCommand(expirePoolMembership, context), organization };
    await execute(this.log, talentPool, poolSubject(data), 'expire', { expiresAt }, command);
  }
}
