import { type ExportStatus, type ExportStream, type ExportView, exportStream } from '@candor/contracts';
import { audienceOf, type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';

/** An export. How far a running one has got is told by its parts. */
export interface ExportRow extends Omit<ExportView, 'progress'> {
  readonly rows: number;
}

const become =
  (status: ExportStatus) =>
  (row: ExportRow | undefined, { version }: RecordedEvent): ExportRow | undefined =>
    row && { ...row, status, version };

/** By export. */
export const exportsMade: Projection<ExportRow> = {
  name: 'exports',
  version: 1,
  indexes: [
    ['askedBy', 'requestedAt'],
    ['askedBy', 'organizationId', 'requestedAt'],
    ['askedBy', 'status'],
  ],
  concerns: ({ askedBy }) => audienceOf(null, askedBy),
  from: [
    rowsFrom<ExportStream, ExportRow>(exportStream, ({ subject }) => subject, {
      ExportRequested: (_row, { data: { exportId, organizationId, askedBy, content, scheduleId }, occurredAt, version }) => ({
        exportId,
        organizationId,
        askedBy,
        scheduleId,
        content,
        status: 'running',
        rows: 0,
        bytes: null,
        requestedAt: occurredAt,
        completedAt: null,
        expiresAt: null,
        version,
      }),
      ExportCompleted: (row, { data: { rows, bytes, expiresAt }, occurredAt, version }) =>
        row && { ...row, status: 'completed', rows, bytes, expiresAt, completedAt: occurredAt, version },
      ExportFailed: become('failed'),
      ExportRetried: become('running'),
      ExportCancelled: become('cancelled'),
      ExportFetched: (row, { version }) => row && { ...row, version },
      ExportRemoved: become('removed'),
    }),
  ],
};
