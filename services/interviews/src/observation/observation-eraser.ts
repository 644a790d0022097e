import { observationsSubject } from '@candor/contracts';
import { type Clock, type EventLog, eachRow, execute } from '@candor/event-sourcing';
import { CLOCK, type Eraser, EVENT_LOG, erasingContext, type HoldsOfPeople, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { observationRows } from '../reading/observations.projection.ts';
import { observations } from './observations.decider.ts';

/** What somebody noted goes with them, also what was told of it; its words are unreadable with their key. */
@Injectable()
export class ObservationEraser implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rows: Rows,
  ) {}

  readonly erase: Eraser = async ({ person, organization }) => {
    for (const conversationId of await this.notedBy(person, organization))
      await execute(this.log, observations, observationsSubject(conversationId, person), 'forget', {}, erasingContext(this.clock));
  };

  private async notedBy(authorId: string, organization: string | undefined): Promise<ReadonlySet<string>> {
    const noted = new Set<string>();
    for await (const { conversationId, organizationId } of eachRow(this.rows.of(observationRows), { authorId }))
      if (organization === undefined || organization === organizationId) noted.add(conversationId);
    return noted;
  }
}
