import { selfEstimateStream, submissionOf, submissionStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** What somebody thinks to have come across like is set beside what the other side saw, for them alone. */
export const publishSelfEstimatesAfterTheReveal: Reactor = {
  name: 'publish-self-estimates-after-the-reveal',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(submissionStream, {
      FeedbackReleased: ({ subject, data: { exchangeId, authorId, selfEstimate } }) => {
        const side = submissionOf(subject)?.side;
        return side && Object.keys(selfEstimate).length > 0
          ? send(selfEstimateStream, subject, 'publish', { exchangeId, authorId, side, estimates: selfEstimate })
          : [];
      },
    }),
  ],
};
