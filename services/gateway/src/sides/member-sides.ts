import { confidentialityStream, streamId } from '@candor/contracts';
import { decode, type EventLog, evolve } from '@candor/event-sourcing';
import { EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { confidentiality } from '../confidentiality/confidentiality.decider.ts';

/** Which member a candidate said that they are. There is no way from a member to the candidate: no row is kept by members. */
@Injectable()
export class MemberSides {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async of(candidateId: string): Promise<string | null> {
    const { commits } = await this.log.readStream(streamId(confidentialityStream, candidateId));
    const events = commits.flatMap((commit) => decode(confidentialityStream, commit, 0));
    return evolve(confidentiality, confidentiality.initial, events).memberId;
  }
}
