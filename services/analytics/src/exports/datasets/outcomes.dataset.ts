import { exportOutcomes, type OutcomeExportRow } from '../reading/export-outcomes.projection.ts';
import { column, type DataColumn, type Dataset, dataset } from './dataset.rule.ts';

type Row = OutcomeExportRow;

const said: readonly DataColumn<Row>[] = [
  column.id('outcome_id', 'Outcome', 'Conversation, side and kind.', (row) => row.outcomeId),
  column.id('conversation_id', 'Conversation', 'What it came of.', (row) => row.conversationId),
  column.code(
    'kind',
    'Kind',
    'follow-up, referred, talent-pool, other-role, application-invited, offer, no-next-step or happier-where-i-am.',
    (row) => row.kind,
  ),
  column.code('status', 'Status', 'recorded, or withdrawn since.', (row) => row.status),
  column.instant('recorded', 'Recorded', 'When it was said first.', (row) => row.recordedAt),
  column.personal('note', 'Note', 'Of whoever recorded it; empty after they were erased.', (row) => row.note),
];

const filters = { status: 'status', kind: 'kind', origin: 'origin' } as const;

const shared = {
  time: 'Recorded',
  filters: Object.keys(filters),
  people: ({ recorderId }: Row) => [recorderId],
} as const satisfies Partial<Dataset<Row>>;

/** What an organization's hosts say came of conversations. What guests say is theirs. */
export const outcomes = dataset<Row>({
  ...shared,
  key: 'outcomes',
  title: 'Outcomes',
  description: 'What the organization says came of its conversations, one row for each conversation and kind of outcome.',
  audience: { of: 'organization', roles: ['owner', 'recruiter'], scopes: ['interviews:read'] },
  source: { kind: 'rows', projection: exportOutcomes, owner: 'hostsOf', filters, time: 'recordedAt' },
  columns: [
    ...said,
    column.id('recorder_id', 'Recorded by', 'By their id.', (row) => row.recorderId),
    column.code('origin', 'Origin', 'live; import and demo are history that came in later.', (row) => row.origin),
  ],
});

/** What a candidate says came of theirs. */
export const myOutcomes = dataset<Row>({
  ...shared,
  key: 'my-outcomes',
  title: 'My outcomes',
  description: 'What you say came of your conversations, one row for each conversation and kind of outcome.',
  audience: { of: 'person', side: 'candidate' },
  source: { kind: 'rows', projection: exportOutcomes, owner: 'guestId', filters, time: 'recordedAt' },
  columns: said,
});
