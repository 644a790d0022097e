import { type ErasureSubject, erasureSubject, type ServiceName } from '@candor/contracts';
import { type Erasures, type EventLog, execute, type Job } from '@candor/event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { JobContext, JobHandler } from '../jobs/handle.ts';
import { EVENT_LOG, SERVICE_CONFIG } from '../service/tokens.ts';
import { acknowledgementOf } from './acknowledgement.decider.ts';
import { ERASERS, ERASURES, type Eraser } from './erasers.ts';

const ErasePersonData = z.object({
  person: z.string().min(1),
  organization: z.string().min(1).optional(),
  round: z.number().int().positive(),
  /** Of the event that asked for it. */
  event: z.string(),
});
export type ErasePersonData = z.infer<typeof ErasePersonData>;

/** Clears what this service holds of a person. */
export const erasePerson: Job<ErasePersonData> = {
  name: 'erase-person',
  queue: 'erasing',
  data: ErasePersonData,
  id: (data) => `${erasureSubject(data)}#${data.round}`,
  attempts: 20,
  backoff: 1_000,
};

@Injectable()
export class PersonEraser implements JobHandler<ErasePersonData> {
  constructor(
    @Inject(SERVICE_CONFIG) private readonly config: { readonly service: ServiceName },
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(ERASURES) private readonly erasures: Erasures,
    @Inject(ERASERS) private readonly erasers: readonly Eraser[],
  ) {}

  /** Keys first: from then on nothing new can be read. It is acknowledged only when everything is cleared. */
  async run(
    { person, organization, round, event }: ErasePersonData,
    { clock, correlation, trace, progress, signal }: JobContext,
  ): Promise<void> {
    const scope: ErasureSubject = organization === undefined ? { person } : { person, organization };
    await this.erasures.erase(scope);
    for (const [done, erase] of this.erasers.entries()) {
      signal.throwIfAborted();
      await erase(scope);
      progress(done + 1, this.erasers.length);
    }
    await execute(
      this.log,
      acknowledgementOf(this.config.service),
      erasureSubject(scope),
      'acknowledge',
      { round },
      {
        commandId: `${erasePerson.name}:${event}`,
        now: clock.now(),
        actor: { kind: 'system', id: erasePerson.name },
        correlation: correlation ?? event,
        causation: event,
        trace,
      },
    );
  }
}
