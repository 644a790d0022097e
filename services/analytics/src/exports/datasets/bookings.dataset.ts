import { type BookingExportRow, exportBookings } from '../reading/export-bookings.projection.ts';
import { column, type DataColumn, type Dataset, dataset, roleFamilyColumn } from './dataset.rule.ts';

type Row = BookingExportRow;

const meeting: readonly DataColumn<Row>[] = [
  column.id('booking_id', 'Booking', 'The same for ever.', (row) => row.bookingId),
  column.id('chat_type_id', 'Chat type', 'What was booked, by its id.', (row) => row.chatTypeId),
  column.code('kind', 'Kind', 'exploratory, screening, fit, group or assessment.', (row) => row.kind),
  column.code('status', 'Status', 'held, awaiting-approval, waiting, confirmed, cancelled, refused or waited.', (row) => row.status),
  column.instant('start', 'Start', 'When it begins, as it stands now.', (row) => row.start),
  column.instant('end', 'End', 'When it ends, as it stands now.', (row) => row.end),
  column.code('location', 'Location', 'video, phone or place; empty before it is confirmed.', (row) => row.location),
  column.ids('host_ids', 'Hosts', 'Who holds it, by their ids.', (row) => row.hostIds),
];

const course: readonly DataColumn<Row>[] = [
  column.code(
    'channel',
    'Channel',
    'How the guest came: public-page, private-link, invitation, request or recruiter.',
    (row) => row.channel,
  ),
  column.instant('booked', 'Booked', 'When the guest booked.', (row) => row.bookedAt),
  column.integer('moved', 'Moved', 'How often it was given another time.', (row) => row.moved),
  column.integer('moved_late', 'Moved late', 'How often within the notice that the chat type asks for.', (row) => row.movedLate),
  column.instant('cancelled', 'Cancelled', 'When it was cancelled, if it was.', (row) => row.cancelledAt),
  column.code('cancelled_by', 'Cancelled by', 'guest, host, recruiter or rule.', (row) => row.cancelledBy),
  column.boolean('cancelled_late', 'Cancelled late', 'Whether within the notice.', (row) => row.cancelledLate),
];

const filters = {
  status: 'status',
  kind: 'kind',
  role_family: 'roleFamily',
  chat_type_id: 'chatTypeId',
  channel: 'channel',
  host_id: 'hostIds',
  origin: 'origin',
} as const;

const myFilters = { status: 'status', kind: 'kind', organization_id: 'organizationId' } as const;

const shared = {
  time: 'Start',
  people: ({ guestId, hostIds, missing }: Row) => [guestId, ...hostIds, ...missing],
} as const satisfies Partial<Dataset<Row>>;

/** An organization's own bookings. */
export const bookings = dataset<Row>({
  ...shared,
  key: 'bookings',
  title: 'Bookings',
  description: 'Chats that guests have booked with the organization, one row each, as they stand now.',
  audience: { of: 'organization', roles: ['owner', 'recruiter', 'analyst'], scopes: ['scheduling:read'] },
  source: { kind: 'rows', projection: exportBookings, owner: 'organizationId', filters, time: 'start' },
  filters: Object.keys(filters),
  columns: [
    ...meeting,
    roleFamilyColumn(),
    column.id('guest_id', 'Guest', 'Who booked, by their id.', (row) => row.guestId),
    column.personal('guest_name', 'Guest’s name', 'As the guest wrote it; empty after they were erased.', (row) => row.guestName),
    column.personal('guest_address', 'Guest’s address', 'As the guest wrote it; empty after they were erased.', (row) => row.guestAddress),
    column.text('guest_zone', 'Guest’s time zone', 'IANA name.', (row) => row.guestZone),
    ...course,
    column.integer('handed_over', 'Handed over', 'How often other hosts took over.', (row) => row.handedOver),
    column.boolean('guest_missing', 'Guest missing', 'Whether the guest was reported missing.', ({ missing, guestId }) =>
      missing.some((id) => id === guestId),
    ),
    column.boolean('host_missing', 'Host missing', 'Whether a host was reported missing.', ({ missing, guestId }) =>
      missing.some((id) => id !== guestId),
    ),
    column.code('origin', 'Origin', 'live; import and demo are history that came in later.', (row) => row.origin),
  ],
});

/** What a candidate has booked, everywhere. */
export const myBookings = dataset<Row>({
  ...shared,
  key: 'my-bookings',
  title: 'My bookings',
  description: 'Chats that you have booked, with whatever organization, one row each, as they stand now.',
  audience: { of: 'person', side: 'candidate' },
  source: { kind: 'rows', projection: exportBookings, owner: 'guestId', filters: myFilters, time: 'start' },
  filters: Object.keys(myFilters),
  columns: [
    ...meeting,
    column.id('organization_id', 'Organization', 'With whom, by its id.', (row) => row.organizationId),
    column.personal('name', 'Name', 'As you wrote it.', (row) => row.guestName),
    column.personal('address', 'Address', 'As you wrote it.', (row) => row.guestAddress),
    ...course,
  ],
});
