import type { EventsOf, WaitingListStream } from '@candor/contracts';

interface Waiter {
  readonly bookingId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly start: string;
}

/** First come, first seated. */
export interface WaitingList {
  readonly waiters: readonly Waiter[];
}

type Events = EventsOf<WaitingListStream>;
type Changes = { readonly [K in keyof Events]: (state: WaitingList, data: Events[K]) => WaitingList };

export const waitingListChanges: Changes = {
  WaiterJoined: ({ waiters }, { bookingId, organizationId, chatTypeId, start }) => ({
    waiters: [...waiters, { bookingId, organizationId, chatTypeId, start }],
  }),
  WaiterLeft: ({ waiters }, { bookingId }) => ({ waiters: waiters.filter((waiter) => waiter.bookingId !== bookingId) }),
};
