import { type WaitingListStream, waitingListStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { type WaitingList, waitingListChanges } from './waiting-list.rule.ts';

/** Who waits for a seat, in their order. */
export const waitingList: Decider<WaitingList, WaitingListStream> = {
  stream: waitingListStream,
  initial: { waiters: [] },
  decide: {
    join({ waiters }, { most, ...waiter }, { subject }) {
      if (waiters.some(({ bookingId }) => bookingId === waiter.bookingId)) return [];
      if (waiters.length >= most) return reject('waiting_list_full', { most });
      return [{ type: 'WaiterJoined', data: { sessionId: subject, ...waiter } }];
    },
    leave({ waiters }, { bookingId, why }, { subject }) {
      const waiter = waiters.find((one) => one.bookingId === bookingId);
      return waiter ? [{ type: 'WaiterLeft', data: { sessionId: subject, ...waiter, why } }] : [];
    },
  },
  evolve: waitingListChanges,
};
