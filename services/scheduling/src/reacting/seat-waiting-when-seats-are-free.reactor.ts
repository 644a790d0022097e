import { chatTypeStream, diaryStream, waitingListStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { seatAllWaiting } from '../jobs/seat-all-waiting.job.ts';
import { seatWaiting } from '../jobs/seat-waiting.job.ts';

/** A seat is free when a guest goes, or a hold is over, or there are more seats. Who still waits at the start waits in vain. */
export const seatWaitingWhenSeatsAreFree: Reactor = {
  name: 'seat-waiting-when-seats-are-free',
  begins: 'at-first-event',
  from: [
    reactionsTo(diaryStream, {
      EntryFreed: ({ data: { sessionId } }) => (sessionId === null ? [] : enqueue(seatWaiting, { sessionId, atStart: false })),
    }),
    reactionsTo(chatTypeStream, {
      ChatTypeAssigned: ({ data: { organizationId, chatTypeId, assignment } }) =>
        assignment.mode === 'group' ? enqueue(seatAllWaiting, { organizationId, chatTypeId }) : [],
    }),
    reactionsTo(waitingListStream, {
      WaiterJoined: ({ data: { sessionId, start } }) => [
        enqueue(seatWaiting, { sessionId, atStart: false }),
        enqueue(seatWaiting, { sessionId, atStart: true }, start),
      ],
    }),
  ],
};
