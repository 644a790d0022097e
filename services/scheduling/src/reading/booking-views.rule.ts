import type { BookingView, GuestBookingView } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import type { ChatType } from '../chat-type/chat-type.rule.ts';
import type { BookingRow } from './booking-row.rule.ts';

/** The text of a sealed one; `null` when its key is destroyed, or there is none. */
export type Opened = (sealed: string | undefined) => string | null;

/** Everything in a row that is sealed. */
export const sealedTexts = ({ guestName, guestAddress, message, cancelled }: BookingRow): readonly string[] =>
  [guestName, guestAddress, message, cancelled?.reason].filter((text) => text !== undefined);

const meetingOf = (row: BookingRow, { description }: Pick<ChatType, 'description'>) => ({
  bookingId: row.bookingId,
  organizationId: row.organizationId,
  chatTypeId: row.chatTypeId,
  name: description.name,
  kind: row.kind,
  status: row.status,
  start: row.start,
  end: row.end,
  location: row.location,
  approvalUntil: row.approvalUntil,
  version: row.version,
});

/** What hosts, owners and recruiters see. */
export const bookingView = (row: BookingRow, chatType: Pick<ChatType, 'description'>, open: Opened): BookingView => ({
  seenBy: 'organization',
  ...meetingOf(row, chatType),
  hostIds: row.hostIds,
  sessionId: row.sessionId,
  channel: row.channel,
  guest: {
    guestId: row.guestId,
    name: open(row.guestName),
    address: open(row.guestAddress),
    zone: row.guestZone ?? null,
    locale: row.guestLocale ?? null,
    message: open(row.message),
  },
  declined: row.declined,
  noShows: [...row.noShows],
  cancelled: row.cancelled ? { by: row.cancelled.by, late: row.cancelled.late, reason: open(row.cancelled.reason) } : null,
  bookedAt: row.bookedAt,
});

export interface SeenByGuest {
  readonly chatType: Pick<ChatType, 'description' | 'rules'>;
  readonly organization: string;
  readonly hosts: GuestBookingView['hosts'];
  readonly placeInLine: number | null;
}

/** What the guest sees: nothing of other guests, and of the hosts their names. */
export function guestBookingView(row: BookingRow, { chatType, organization, hosts, placeInLine }: SeenByGuest): GuestBookingView {
  const { noticeMinutes, mostChanges } = chatType.rules.changes;
  return {
    seenBy: 'guest',
    ...meetingOf(row, chatType),
    organization,
    hosts,
    zone: row.guestZone ?? null,
    changes: {
      until: instant(Date.parse(row.start) - noticeMinutes * 60_000),
      left: Math.max(0, mostChanges - row.guestChanges),
    },
    placeInLine,
    cancelled: row.cancelled ? { by: row.cancelled.by, late: row.cancelled.late } : null,
  };
}
