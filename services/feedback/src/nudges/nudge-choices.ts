import { type EventLog, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { nudgeChoice } from './nudge-choice.decider.ts';

@Injectable()
export class NudgeChoices {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async wants(personId: string): Promise<boolean> {
    return (await stateOf(this.log, nudgeChoice, personId)).wanted;
  }
}
