import { nudgeChoiceStream, streamId } from '@candor/contracts';
import { decode, type EventLog, evolve } from '@candor/event-sourcing';
import { EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { nudgeChoice } from './nudge-choice.decider.ts';

@Injectable()
export class NudgeChoices {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async wants(personId: string): Promise<boolean> {
    const { commits } = await this.log.readStream(streamId(nudgeChoiceStream, personId));
    const events = commits.flatMap((commit) => decode(nudgeChoiceStream, commit, 0));
    return evolve(nudgeChoice, nudgeChoice.initial, events).wanted;
  }
}
