import { type ConfidenceStream, confidenceStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

/** How sure somebody was of themselves before a conversation, as their own figures count it. */
export const confidence: Decider<number | null, ConfidenceStream> = {
  stream: confidenceStream,
  initial: null,
  decide: {
    publish(state, { confidence: now, ...of }) {
      if (now === state) return [];
      return now === null
        ? [{ type: 'ConfidenceRetracted', data: of }]
        : [{ type: 'ConfidencePublished', data: { ...of, confidence: now } }];
    },
  },
  evolve: {
    ConfidencePublished: (_state, data) => data.confidence,
    ConfidenceRetracted: () => null,
  },
};
