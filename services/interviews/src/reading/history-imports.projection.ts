import { historyImportStream, type ImportView } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** How an import is getting on; nothing of what its file says. */
export interface ImportRow extends ImportView {
  readonly importedBy: string;
  /** The organization, or the candidate, whose history it becomes. */
  readonly ownerId: string;
}

/** By import. */
export const historyImports: Projection<ImportRow> = {
  name: 'history-imports',
  version: 1,
  indexes: [['ownerId', 'plannedAt']],
  from: [
    rowsFrom<typeof historyImportStream, ImportRow>(historyImportStream, ({ subject }) => subject, {
      ImportPlanned: (_row, { data: { importId, kind, organizationId, importedBy, zone }, occurredAt, version }) => ({
        importId,
        kind,
        organizationId,
        importedBy,
        ownerId: organizationId ?? importedBy,
        zone,
        status: 'no-file',
        checked: null,
        progress: { row: 0, recorded: 0, skipped: 0 },
        plannedAt: occurredAt,
        version,
      }),
      ImportFileStored: (row, { version }) => row && { ...row, status: 'checking', checked: null, version },
      ImportChecked: (row, { data: { problem, missingColumns, unknownColumns, rows, good, problems, notes }, version }) =>
        row && {
          ...row,
          status: problem === null ? 'ready' : 'unusable',
          checked: { problem, missingColumns, unknownColumns, rows, good, problems, notes },
          version,
        },
      ImportStarted: (row, { version }) => row && { ...row, status: 'running', progress: { row: 1, recorded: 0, skipped: 0 }, version },
      ImportAdvanced: (before, { data: { row, recorded, skipped }, version }) =>
        before && { ...before, progress: { row, recorded, skipped }, version },
      ImportCompleted: (row, { version }) => row && { ...row, status: 'completed', version },
      ImportCancelled: (row, { version }) => row && { ...row, status: 'cancelled', version },
    }),
  ],
};
