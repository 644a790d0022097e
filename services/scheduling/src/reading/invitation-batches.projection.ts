import { type BatchFileProblem, type BatchRowNote, type Instant, invitationBatchStream } from '@candor/contracts';
import { audienceOf, type Projection, rowsFrom } from '@candor/event-sourcing';

export interface InvitationBatchRow {
  readonly batchId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly plannedBy: string;
  readonly plannedAt: Instant;
  readonly status: 'planned' | 'checking' | 'checked' | 'unusable' | 'running' | 'completed' | 'cancelled';
  readonly problem: BatchFileProblem | null;
  readonly unknownColumns: readonly number[];
  readonly rows: number;
  readonly good: number;
  readonly problems: number;
  readonly notes: readonly BatchRowNote[];
  readonly row: number;
  readonly invited: number;
  readonly skipped: number;
  readonly version: number;
}

/** By batch. */
export const invitationBatches: Projection<InvitationBatchRow> = {
  name: 'invitation-batches',
  version: 1,
  indexes: [['organizationId', 'plannedAt']],
  concerns: ({ organizationId }) => audienceOf(organizationId),
  from: [
    rowsFrom<typeof invitationBatchStream, InvitationBatchRow>(invitationBatchStream, ({ subject }) => subject, {
      BatchPlanned: (_row, { data: { batchId, organizationId, chatTypeId, plannedBy }, occurredAt, version }) => ({
        batchId,
        organizationId,
        chatTypeId,
        plannedBy,
        plannedAt: occurredAt,
        status: 'planned',
        problem: null,
        unknownColumns: [],
        rows: 0,
        good: 0,
        problems: 0,
        notes: [],
        row: 0,
        invited: 0,
        skipped: 0,
        version,
      }),
      BatchFileStored: (row, { version }) => row && { ...row, status: 'checking', version },
      BatchChecked: (row, { data: { problem, unknownColumns, rows, good, problems, notes }, version }) =>
        row && {
          ...row,
          status: problem === null ? 'checked' : 'unusable',
          problem,
          unknownColumns,
          rows,
          good,
          problems,
          notes,
          version,
        },
      BatchStarted: (row, { version }) => row && { ...row, status: 'running', row: 1, version },
      BatchAdvanced: (before, { data: { row, invited, skipped }, version }) => before && { ...before, row, invited, skipped, version },
      BatchCompleted: (row, { data: { invited, skipped }, version }) => row && { ...row, status: 'completed', invited, skipped, version },
      BatchCancelled: (row, { version }) => row && { ...row, status: 'cancelled', version },
    }),
  ],
};
