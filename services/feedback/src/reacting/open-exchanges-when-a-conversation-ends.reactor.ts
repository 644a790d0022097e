import { conversationStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { closeExchanges } from '../jobs/close-exchanges.job.ts';
import { openExchanges } from '../jobs/open-exchanges.job.ts';

/**
 * Both sides of every pair are asked, and nobody about what was not held: also where that is found out later. Nobody is asked about
 * history from files; those of the demonstration answer, without being written to.
 */
export const openExchangesWhenAConversationEnds: Reactor = {
  name: 'open-exchanges-when-a-conversation-ends',
  begins: 'at-deployment',
  alsoToLateHistory: true,
  from: [
    reactionsTo(conversationStream, {
      ConversationEnded: ({ id, data, recordedAt, occurredAt, origin }) => {
        if (origin === 'import') return [];
        const { conversationId, organizationId, kind, hostIds, guestId, endedAt } = data;
        return enqueue(openExchanges, {
          conversationId,
          organizationId,
          kind,
          hostIds: [...hostIds],
          guestId,
          endedAt,
          recordedAt,
          event: id,
          ...(origin === 'demo' ? { demoAt: occurredAt } : {}),
        });
      },
      ConversationAbandoned: ({ id, origin, data: { conversationId, hostIds } }) =>
        origin === 'import' ? [] : enqueue(closeExchanges, { conversationId, hostIds: [...hostIds], event: id }),
      // one of several hosts was not there
      ConversationMoved: ({ id, origin, data: { conversationId, hostIds, previous } }) => {
        const gone = previous.hostIds.filter((hostId) => !hostIds.includes(hostId));
        return origin === 'import' || gone.length === 0 ? [] : enqueue(closeExchanges, { conversationId, hostIds: gone, event: id });
      },
    }),
  ],
};
