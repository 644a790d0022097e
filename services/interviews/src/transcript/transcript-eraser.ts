import type { HeldThing } from '@candor/contracts';
import { type Clock, type EventLog, eachRow, execute } from '@candor/event-sourcing';
import { CLOCK, type Eraser, EVENT_LOG, erasingContext, type HoldsOfPeople, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type TranscriptRow, transcripts } from '../reading/transcripts.projection.ts';
import { transcript } from './transcript.decider.ts';

/** What somebody said goes with them, and with it what everybody else said in the same conversation. */
@Injectable()
export class TranscriptEraser implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rows: Rows,
  ) {}

  readonly erase: Eraser = async ({ person, organization }) => {
    for await (const { conversationId, organizationId } of this.of(person))
      if (organization === undefined || organization === organizationId) await this.withdraw(person, conversationId);
  };

  async held(person: string): Promise<readonly HeldThing[]> {
    const things: HeldThing[] = [];
    for await (const { conversationId, transcriptId } of this.of(person))
      if (transcriptId !== null)
        things.push({
          kind: 'transcript',
          why: 'everybody who speaks in it agreed; what it says is at its conversation',
          facts: { conversationId },
        });
    return things;
  }

  private of(person: string): AsyncGenerator<TranscriptRow> {
    return eachRow(this.rows.of(transcripts), { consentedIds: person });
  }

  private async withdraw(personId: string, conversationId: string): Promise<void> {
    const data = { personId, why: 'person-erased' } as const;
    await execute(this.log, transcript, conversationId, 'withdrawConsent', data, erasingContext(this.clock));
  }
}
