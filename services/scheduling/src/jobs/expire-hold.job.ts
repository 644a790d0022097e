import { Instant } from '@candor/contracts';
import { type Clock, type EventLog, execute, type Job } from '@candor/event-sourcing';
import { CLOCK, EVENT_LOG, type JobContext, type JobHandler } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { diary } from '../diary/diary.decider.ts';

const ExpireHold = z.object({
  /** `<person>/<month>` */
  diary: z.string(),
  entryId: z.string(),
  heldUntil: Instant,
});
type ExpireHold = z.infer<typeof ExpireHold>;

/** Takes a hold that is over out of a diary. It blocks nothing any more as it is: this tidies up, and lets others know. */
export const expireHold: Job<ExpireHold> = {
  name: 'expire-hold',
  queue: 'holds',
  data: ExpireHold,
  id: ({ diary: subject, entryId, heldUntil }) => `${subject}/${entryId}@${heldUntil}`,
};

@Injectable()
export class HoldExpirer implements JobHandler<ExpireHold> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ diary: subject, entryId }: ExpireHold, { id, correlation = id, trace }: JobContext): Promise<void> {
    const context = { commandId: `expire ${id}`, now: this.clock.now(), actor: { kind: 'system', id: 'expire-hold' } as const };
    await execute(this.log, diary, subject, 'expire', { entryId }, { ...context, correlation, causation: id, trace });
  }
}
