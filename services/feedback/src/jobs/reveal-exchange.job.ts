import { Instant } from '@candor/contracts';
import type { Job } from '@candor/event-sourcing';
import type { JobContext, JobHandler } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Revealing } from '../revealing/revealing.ts';

const RevealExchange = z.object({ exchangeId: z.string(), deadline: Instant });
type RevealExchange = z.infer<typeof RevealExchange>;

/** At the deadline. Where both have answered before, there is nothing left to do. */
export const revealExchange: Job<RevealExchange> = {
  name: 'reveal-exchange',
  queue: 'reveals',
  data: RevealExchange,
  id: ({ exchangeId, deadline }) => `${exchangeId}@${deadline}`,
  attempts: 50,
  backoff: 1_000,
};

@Injectable()
export class ExchangeRevealer implements JobHandler<RevealExchange> {
  constructor(private readonly revealing: Revealing) {}

  async run({ exchangeId }: RevealExchange, { id, clock, correlation = id, trace }: JobContext): Promise<void> {
    const actor = { kind: 'system', id: revealExchange.name } as const;
    await this.revealing.reveal(exchangeId, { now: clock.now(), actor, correlation, causation: id, trace });
  }
}
