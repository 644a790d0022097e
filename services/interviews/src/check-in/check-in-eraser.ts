import { checkInSubject } from '@candor/contracts';
import { type Clock, type EventLog, execute } from '@candor/event-sourcing';
import { CLOCK, type Eraser, EVENT_LOG, erasingContext, type HoldsOfPeople } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { checkIns } from '../reading/check-ins.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { checkIn } from './check-in.decider.ts';

/** What somebody said of their days goes with them, also where it is counted for them; notes are unreadable with their key. */
@Injectable()
export class CheckInEraser implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly now: StreamsNow,
  ) {}

  readonly erase: Eraser = async ({ person, organization }) => {
    if (organization !== undefined) return;
    for (const { day } of await this.now.every(checkIns, { personId: person }))
      await execute(this.log, checkIn, checkInSubject({ personId: person, day }), 'takeBack', {}, erasingContext(this.clock));
  };
}
