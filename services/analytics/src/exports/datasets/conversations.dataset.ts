import { type ConversationExportRow, exportConversations } from '../reading/export-conversations.projection.ts';
import { column, type DataColumn, type Dataset, dataset, roleFamilyColumn } from './dataset.rule.ts';

type Row = ConversationExportRow;

const course: readonly DataColumn<Row>[] = [
  column.id('conversation_id', 'Conversation', 'That of its booking, where there is one.', (row) => row.conversationId),
  column.code('kind', 'Kind', 'exploratory, screening, fit, group or assessment.', (row) => row.kind),
  column.code('status', 'Status', 'planned, started, ended or abandoned.', (row) => row.status),
  column.code('arranged', 'Arranged', 'booked here, or outside and written down later.', (row) => row.arranged),
  column.id('session_id', 'Session', 'The same for guests who met at once; empty for one guest alone.', (row) => row.sessionId),
  column.instant('start', 'Planned start', 'As it stands now.', (row) => row.start),
  column.instant('end', 'Planned end', 'As it stands now.', (row) => row.end),
  column.instant('started', 'Started', 'When somebody said that it had begun.', (row) => row.startedAt),
  column.instant('ended', 'Ended', 'When it was over.', (row) => row.endedAt),
  column.code('ended_by', 'Ended by', 'host, guest, rule (nobody had ended it) or recording.', (row) => row.endedBy),
  column.code('abandoned_why', 'Why not held', 'cancelled, no-show or not-held.', (row) => row.abandonedWhy),
  column.ids('host_ids', 'Hosts', 'By their ids.', (row) => row.hostIds),
];

const myFilters = { status: 'status', kind: 'kind', arranged: 'arranged' } as const;
const filters = { ...myFilters, role_family: 'roleFamily', host_id: 'hostIds', origin: 'origin' } as const;

const shared = {
  time: 'Planned start',
  people: ({ guestId, hostIds }: Row) => [guestId, ...hostIds],
} as const satisfies Partial<Dataset<Row>>;

/** An organization's own conversations, without a word of what was said. */
export const conversations = dataset<Row>({
  ...shared,
  key: 'conversations',
  title: 'Conversations',
  description: 'Conversations of the organization, one row for each guest, without what was said in them.',
  audience: { of: 'organization', roles: ['owner', 'recruiter'], scopes: ['interviews:read'] },
  source: { kind: 'rows', projection: exportConversations, owner: 'shownToOrganization', filters, time: 'start' },
  filters: Object.keys(filters),
  columns: [
    ...course,
    roleFamilyColumn(),
    column.id('guest_id', 'Guest', 'By their id.', (row) => row.guestId),
    column.code('origin', 'Origin', 'live; import and demo are history that came in later.', (row) => row.origin),
  ],
});

/** A candidate's own conversations. */
export const myConversations = dataset<Row>({
  ...shared,
  key: 'my-conversations',
  title: 'My conversations',
  description: 'Conversations that you had or have planned, one row each.',
  audience: { of: 'person', side: 'candidate' },
  source: { kind: 'rows', projection: exportConversations, owner: 'shownToGuest', filters: myFilters, time: 'start' },
  filters: Object.keys(myFilters),
  columns: [...course, column.id('organization_id', 'Organization', 'With whom; empty if it is not here.', (row) => row.organizationId)],
});
