import { ConversationKind, Instant } from '@candor/contracts';
import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Opening } from '../opening/opening.ts';

const OpenExchanges = z.object({
  conversationId: z.string(),
  organizationId: z.string().nullable(),
  kind: ConversationKind,
  hostIds: z.array(z.string()),
  guestId: z.string(),
  endedAt: Instant,
  recordedAt: Instant,
  /** The event that says that it has ended. */
  event: z.string(),
  /** Of the demonstration: when it happened. */
  demoAt: Instant.optional(),
});
type OpenExchanges = z.infer<typeof OpenExchanges>;

/** Lets the guest and each host of a conversation say what it was like. */
export const openExchanges: Job<OpenExchanges> = {
  name: 'open-exchanges',
  queue: 'exchanges',
  data: OpenExchanges,
  id: ({ event }) => event,
  attempts: 20,
  backoff: 1_000,
};

@Injectable()
export class ExchangesOpener implements JobHandler<OpenExchanges> {
  constructor(private readonly opening: Opening) {}

  async run({ hostIds, event, demoAt, ...ended }: OpenExchanges, { clock, correlation = event, trace }: JobContext): Promise<void> {
    const actor = { kind: 'system', id: openExchanges.name } as const;
    for (const hostId of hostIds) {
      const commandId = `open ${event} ${hostId}`;
      const organization = ended.organizationId ?? undefined;
      const told = { commandId, now: clock.now(), actor, organization, correlation, causation: event, trace };
      await this.opening.open(ended, hostId, demoAt === undefined ? told : { ...told, occurredAt: demoAt, origin: 'demo' });
    }
  }
}
