import { exchangeStream, observationsStream, observationsSubject } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** What the two of a pair noted about each other is under the same embargo as their feedback. */
export const tellObservationsWhenFeedbackIsRevealed: Reactor = {
  name: 'tell-observations-when-feedback-is-revealed',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(exchangeStream, {
      ExchangeRevealed: ({ data: { conversationId, organizationId, hostId, guestId } }) => {
        const of = { conversationId, organizationId };
        const lift = (authorId: string, side: 'host' | 'guest', aboutId: string) =>
          send(observationsStream, observationsSubject(conversationId, authorId), 'liftEmbargo', {
            ...of,
            authorId,
            side,
            aboutIds: [aboutId],
          });
        return [lift(hostId, 'host', guestId), lift(guestId, 'guest', hostId)];
      },
    }),
  ],
};
