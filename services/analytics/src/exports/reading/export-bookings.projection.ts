import { type BookingStream, bookingStream, type EventsOf, type RoleFamily } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import type { Placed } from './placed.rule.ts';

/** A booking as it can be exported; texts sealed as they are in the log. */
export interface BookingExportRow extends Placed {
  readonly bookingId: string;
  readonly organizationId: string;
  readonly guestId: string | null;
  readonly hostIds: readonly string[];
  readonly chatTypeId: string;
  readonly kind: string;
  /** As the chat type said when it was booked, which guests are not told; `null`: of several kinds, or not said. */
  readonly roleFamily: RoleFamily | null;
  readonly channel: string;
  readonly sessionId: string | null;
  readonly status: 'held' | 'awaiting-approval' | 'waiting' | 'confirmed' | 'cancelled' | 'refused' | 'waited';
  readonly start: string;
  readonly end: string;
  readonly location: string | null;
  readonly guestName: string | null;
  readonly guestAddress: string | null;
  readonly guestZone: string | null;
  readonly bookedAt: string;
  readonly moved: number;
  readonly movedLate: number;
  readonly handedOver: number;
  readonly cancelledAt: string | null;
  readonly cancelledBy: string | null;
  readonly cancelledLate: boolean | null;
  /** Those who were not there. */
  readonly missing: readonly string[];
  readonly origin: string;
}

type Row = BookingExportRow;
type Events = EventsOf<BookingStream>;
type Change<Type extends keyof Events & string> = (row: Row, data: Events[Type], event: RecordedEvent) => Partial<Row>;

const unsaid = {
  guestId: null,
  location: null,
  guestName: null,
  guestAddress: null,
  guestZone: null,
  moved: 0,
  movedLate: 0,
  handedOver: 0,
  cancelledAt: null,
  cancelledBy: null,
  cancelledLate: null,
  missing: [],
} as const;

type Begun = Events['BookingHeld'] | Events['WaitingJoined'];

const begun = (
  { bookingId, organizationId, hostIds, chatTypeId, kind, roleFamily, channel, sessionId, start, end }: Begun,
  { position, occurredAt, origin }: RecordedEvent,
): Omit<Row, 'status'> => ({
  ...unsaid,
  bookingId,
  organizationId,
  hostIds,
  chatTypeId,
  kind,
  roleFamily,
  channel: channel.kind,
  sessionId,
  start,
  end,
  bookedAt: occurredAt,
  origin,
  first: position,
  changed: position,
});

/** What an event changes, and that it did; nothing of a booking that is not known. */
const changing =
  <Type extends keyof Events & string>(change: Change<Type>) =>
  (row: Row | undefined, event: RecordedEvent<Type, Events[Type]>): Row | undefined =>
    row && { ...row, ...change(row, event.data, event), changed: event.position };

const to = (status: Row['status']) => () => ({ status });

/** Bookings by id. */
export const exportBookings: Projection<Row> = {
  name: 'export-bookings',
  version: 3,
  indexes: [
    // the narrow ones have the order that rows are exported in, the wide ones count what filters choose
    ['organizationId', 'first'],
    ['organizationId', 'first', 'start', 'status', 'kind', 'roleFamily', 'chatTypeId', 'channel', 'origin'],
    ['organizationId', 'hostIds', 'first'],
    ['organizationId', 'changed'],
    ['guestId', 'first'],
    ['guestId', 'first', 'start', 'status', 'kind', 'organizationId'],
    ['guestId', 'changed'],
  ],
  from: [
    rowsFrom<BookingStream, Row>(bookingStream, ({ subject }) => subject, {
      BookingHeld: (_row, event) => ({ ...begun(event.data, event), status: 'held' }),
      WaitingJoined: (_row, event) => ({ ...begun(event.data, event), status: 'waiting' }),
      GuestGiven: changing((_row, { guestId, guestName, guestAddress, guestZone }) => ({ guestId, guestName, guestAddress, guestZone })),
      ApprovalAsked: changing(to('awaiting-approval')),
      ApprovalRefused: changing(to('refused')),
      WaitingEnded: changing((row, { why }) => ({ status: why === 'seated' ? row.status : 'waited' })),
      BookingConfirmed: changing((_row, { start, end, hostIds, location }) => ({
        status: 'confirmed',
        start,
        end,
        hostIds,
        location: location.kind,
      })),
      BookingRescheduled: changing((row, { start, end, hostIds, location, late }) => ({
        start,
        end,
        hostIds,
        location: location.kind,
        moved: row.moved + 1,
        movedLate: row.movedLate + (late ? 1 : 0),
      })),
      HostsChanged: changing((row, { hostIds }) => ({ hostIds, handedOver: row.handedOver + 1 })),
      BookingCancelled: changing((_row, { by, late }, { occurredAt }) => ({
        status: 'cancelled',
        cancelledAt: occurredAt,
        cancelledBy: by,
        cancelledLate: late,
      })),
      NoShowReported: changing((row, { missingId }) => ({ missing: [...new Set([...row.missing, missingId])] })),
      NoShowWithdrawn: changing((row, { missingId }) => ({ missing: row.missing.filter((id) => id !== missingId) })),
    }),
  ],
};
