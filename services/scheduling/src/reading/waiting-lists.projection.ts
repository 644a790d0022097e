import { waitingListStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface WaitingListRow {
  readonly sessionId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly start: string;
  /** In their order. */
  readonly bookingIds: readonly string[];
}

/** Waiting lists that somebody is on, by session. */
export const waitingLists: Projection<WaitingListRow> = {
  name: 'waiting-lists',
  version: 1,
  indexes: [['organizationId', 'chatTypeId', 'start']],
  from: [
    rowsFrom<typeof waitingListStream, WaitingListRow>(waitingListStream, ({ subject }) => subject, {
      WaiterJoined: (row, { data: { sessionId, organizationId, chatTypeId, start, bookingId } }) => ({
        sessionId,
        organizationId,
        chatTypeId,
        start,
        bookingIds: [...(row?.bookingIds ?? []), bookingId],
      }),
      WaiterLeft: (row, { data: { bookingId } }) => {
        const bookingIds = row?.bookingIds.filter((id) => id !== bookingId) ?? [];
        return row && bookingIds.length > 0 ? { ...row, bookingIds } : undefined;
      },
    }),
  ],
};
