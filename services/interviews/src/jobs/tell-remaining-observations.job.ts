import { observationsSubject } from '@candor/contracts';
import { type EventLog, execute, type Job } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Conversations } from '../conversation/conversations.ts';
import { observations } from '../observation/observations.decider.ts';
import { exchanges } from '../reading/exchanges.projection.ts';

const TellRemainingObservations = z.object({ conversationId: z.string() });
type TellRemainingObservations = z.infer<typeof TellRemainingObservations>;

/** Where a pair was never asked for feedback, nothing would end the embargo on what the two noted about each other. */
export const tellRemainingObservations: Job<TellRemainingObservations> = {
  name: 'tell-remaining-observations',
  queue: 'observations',
  data: TellRemainingObservations,
  id: ({ conversationId }) => conversationId,
  attempts: 20,
};

@Injectable()
export class RemainingObservationsTeller implements JobHandler<TellRemainingObservations> {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly conversations: Conversations,
    private readonly rows: Rows,
  ) {}

  async run({ conversationId }: TellRemainingObservations, context: JobContext): Promise<void> {
    const { state } = await this.conversations.find(conversationId);
    if (state?.status !== 'ended') return;
    const { organizationId, hostIds, guestId } = state;
    const { rows } = await this.rows.of(exchanges).find({ conversationId }, { limit: 500 });
    const authors = [...hostIds.map((personId) => ({ personId, side: 'host' as const })), { personId: guestId, side: 'guest' as const }];
    for (const { personId, side } of authors) {
      // what an exchange decides about, it decides: also that nothing is told, where it was closed
      const except = rows.flatMap((row) => (side === 'guest' ? [row.hostId] : row.hostId === personId ? [row.guestId] : []));
      await execute(
        this.log,
        observations,
        observationsSubject(conversationId, personId),
        'liftRest',
        { conversationId, organizationId, authorId: personId, side, except },
        jobCommand(
          tellRemainingObservations,
          context,
          `${tellRemainingObservations.name} ${context.id} ${personId} ${context.clock.now()}`,
        ),
      );
    }
  }
}
