import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Opening } from '../opening/opening.ts';

const CloseExchanges = z.object({
  conversationId: z.string(),
  hostIds: z.array(z.string()),
  /** The event that says that they did not talk. */
  event: z.string(),
});
type CloseExchanges = z.infer<typeof CloseExchanges>;

/** Ends exchanges about what was not held after all. */
export const closeExchanges: Job<CloseExchanges> = {
  name: 'close-exchanges',
  queue: 'exchanges',
  data: CloseExchanges,
  id: ({ event }) => event,
  attempts: 20,
  backoff: 1_000,
};

@Injectable()
export class ExchangesCloser implements JobHandler<CloseExchanges> {
  constructor(private readonly opening: Opening) {}

  async run({ conversationId, hostIds, event }: CloseExchanges, { clock, correlation = event, trace }: JobContext): Promise<void> {
    const actor = { kind: 'system', id: closeExchanges.name } as const;
    for (const hostId of hostIds) {
      const commandId = `close ${event} ${hostId}`;
      await this.opening.close(conversationId, hostId, { commandId, now: clock.now(), actor, correlation, causation: event, trace });
    }
  }
}
