import { conversationStream, observationsStream, observationsSubject } from '@candor/contracts';
import { enqueue, instant, type Reactor, reactionsTo, send } from '@candor/event-sourcing';
import { tellRemainingObservations } from '../jobs/tell-remaining-observations.job.ts';

/** As long as feedback usually has. */
const withoutFeedback = 14 * 86_400_000;

/** What is not about the other side counts when the conversation is over; and where nobody is asked for feedback, the rest in time. */
export const countObservationsWhenAConversationIsOver: Reactor = {
  name: 'count-observations-when-a-conversation-is-over',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(conversationStream, {
      ConversationEnded: ({ data: { conversationId, organizationId, hostIds, guestId, endedAt }, recordedAt, origin }) => {
        const of = { conversationId, organizationId };
        const end = (authorId: string, side: 'host' | 'guest') =>
          send(observationsStream, observationsSubject(conversationId, authorId), 'endConversation', { ...of, authorId, side });
        const from = Math.max(Date.parse(endedAt), Date.parse(recordedAt));
        return [
          ...hostIds.map((hostId) => end(hostId, 'host')),
          end(guestId, 'guest'),
          // in the demonstration all the time would be over, and feedback is still to come
          ...(origin === 'demo' ? [] : [enqueue(tellRemainingObservations, { conversationId }, instant(from + withoutFeedback))]),
        ];
      },
    }),
  ],
};
