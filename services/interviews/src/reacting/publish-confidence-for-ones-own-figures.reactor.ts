import { confidenceStream, expectationsStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** Of what somebody expects, how sure they are of themselves is set beside other conversations, for them alone. No words leave. */
export const publishConfidenceForOnesOwnFigures: Reactor = {
  name: 'publish-confidence-for-ones-own-figures',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(expectationsStream, {
      ExpectationsRecorded: ({ subject, data: { conversationId, personId, confidence } }) =>
        send(confidenceStream, subject, 'publish', { conversationId, personId, confidence }),
      ExpectationsWithdrawn: ({ subject, data: { conversationId, personId } }) =>
        send(confidenceStream, subject, 'publish', { conversationId, personId, confidence: null }),
    }),
  ],
};
