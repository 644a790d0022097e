import { type ErasureView, erasureStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** How far each erasure is, by its subject. */
export const erasures: Projection<ErasureView> = {
  name: 'erasures',
  version: 1,
  indexes: [['person'], ['completedAt'], ['requestedAt']],
  from: [
    rowsFrom(erasureStream, ({ subject }) => subject, {
      PersonErasureRequested: (_row, { data: { person, organization, round, services: pending }, occurredAt }) => ({
        person,
        ...(organization === undefined ? {} : { organization }),
        round,
        requestedAt: occurredAt,
        pending,
      }),
      PersonErasureAcknowledged: (row, { data: { service } }) =>
        row && { ...row, pending: row.pending.filter((other) => other !== service) },
      PersonErasureCompleted: (row, { occurredAt }) => row && { ...row, completedAt: occurredAt },
    }),
  ],
};
