import { type EventLog, versionedStateOf } from '@candor/event-sourcing';
import { EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type FeedbackPolicy, feedbackPolicy } from './feedback-policy.decider.ts';

@Injectable()
export class Policies {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** `null`: of chats without an organization, for which the usual holds. */
  async of(organizationId: string | null): Promise<FeedbackPolicy & { readonly version: number }> {
    if (organizationId === null) return { ...feedbackPolicy.initial, version: 0 };
    const { state, version } = await versionedStateOf(this.log, feedbackPolicy, organizationId);
    return { ...state, version };
  }
}
