import { type BookingStream, bookingStream, type EventsOf } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import type { ChatOutcomeRow } from './fact-rows.rule.ts';

type Taken = RecordedEvent<string, EventsOf<BookingStream>['WaitingJoined' | 'BookingHeld']>;

const taken = (_row: ChatOutcomeRow | undefined, { data, occurredAt }: Taken): ChatOutcomeRow => ({
  bookingId: data.bookingId,
  organizationId: data.organizationId,
  chatTypeId: data.chatTypeId,
  start: data.start,
  end: data.end,
  hostIds: data.hostIds,
  status: 'asked',
  takenAt: occurredAt,
  channel: data.channel,
  reschedules: 0,
  cancelledBy: null,
  late: false,
  missing: [],
  guestMissing: false,
  declinedBy: [],
});

const with_ = (ids: readonly string[], id: string): readonly string[] => [...ids.filter((other) => other !== id), id];

/** By booking. */
export const chatOutcomes: Projection<ChatOutcomeRow> = {
  name: 'chat-outcomes',
  version: 2,
  indexes: [
    ['organizationId', 'start'],
    ['organizationId', 'chatTypeId', 'start'],
  ],
  from: [
    rowsFrom<BookingStream, ChatOutcomeRow>(bookingStream, ({ subject }) => subject, {
      BookingHeld: taken,
      WaitingJoined: taken,
      WaitingEnded: (row, { data: { why } }) => row && (why === 'seated' ? row : { ...row, status: 'fell-through' }),
      ApprovalRefused: (row) => row && { ...row, status: 'fell-through' },
      ApprovalAsked: (row) => row && { ...row, status: 'asked' },
      BookingConfirmed: (row) => row && { ...row, status: 'confirmed' },
      BookingRescheduled: (row, { data: { start, end, hostIds } }) =>
        row && { ...row, start, end, hostIds, reschedules: row.reschedules + 1 },
      HostsChanged: (row, { data: { hostIds } }) => row && { ...row, hostIds },
      HostDeclined: (row, { data: { hostId } }) => row && { ...row, declinedBy: with_(row.declinedBy, hostId) },
      BookingCancelled: (row, { data: { by, late } }) => row && { ...row, status: 'cancelled', cancelledBy: by, late },
      NoShowReported: (row, { data: { missing, missingId } }) =>
        row && { ...row, missing: with_(row.missing, missingId), guestMissing: row.guestMissing || missing === 'guest' },
      NoShowWithdrawn: (row, { data: { missingId, guestId } }) =>
        row && {
          ...row,
          missing: row.missing.filter((id) => id !== missingId),
          guestMissing: row.guestMissing && missingId !== guestId,
        },
    }),
  ],
};
