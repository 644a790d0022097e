import { deadlineDays, type FeedbackPolicyStream, feedbackPolicyStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

export interface FeedbackPolicy {
  /** How long both sides have to answer. */
  readonly days: number;
}

export const feedbackPolicy: Decider<FeedbackPolicy, FeedbackPolicyStream> = {
  stream: feedbackPolicyStream,
  initial: { days: deadlineDays.usual },
  decide: {
    setDeadline: (state, { days }, { subject }) =>
      state.days === days ? [] : [{ type: 'DeadlineSet', data: { organizationId: subject, days } }],
  },
  evolve: { DeadlineSet: (_state, { days }) => ({ days }) },
};
