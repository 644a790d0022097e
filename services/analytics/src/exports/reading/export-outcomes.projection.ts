import { type OutcomeStream, outcomeStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { Placed } from './placed.rule.ts';

/** One thing that one side says came of a conversation. What was taken back stays as such, so that whoever comes back learns of it. */
export interface OutcomeExportRow extends Placed {
  readonly outcomeId: string;
  readonly conversationId: string;
  /** Said by its hosts: the organization's. */
  readonly hostsOf: string | null;
  /** Said by the guest: theirs alone. */
  readonly guestId: string | null;
  readonly recorderId: string;
  readonly kind: string;
  readonly status: 'recorded' | 'withdrawn';
  readonly recordedAt: string;
  /** Sealed. */
  readonly note: string | null;
  readonly origin: string;
}

/** By conversation, side and what came of it. */
export const exportOutcomes: Projection<OutcomeExportRow> = {
  name: 'export-outcomes',
  version: 1,
  indexes: [
    // the narrow ones have the order that rows are exported in, the wide ones count what filters choose
    ['hostsOf', 'first'],
    ['hostsOf', 'first', 'recordedAt', 'status', 'kind', 'origin'],
    ['hostsOf', 'changed'],
    ['guestId', 'first'],
    ['guestId', 'first', 'recordedAt', 'status', 'kind', 'origin'],
    ['guestId', 'changed'],
  ],
  from: [
    rowsFrom<OutcomeStream, OutcomeExportRow>(outcomeStream, ({ subject, data }) => `${subject}/${(data as { kind: string }).kind}`, {
      OutcomeRecorded: (row, { data, position, occurredAt, origin }, outcomeId) => ({
        outcomeId,
        conversationId: data.conversationId,
        hostsOf: data.side === 'host' ? data.organizationId : null,
        guestId: data.side === 'guest' ? data.recorderId : null,
        recorderId: data.recorderId,
        kind: data.kind,
        status: 'recorded',
        recordedAt: row?.recordedAt ?? occurredAt,
        note: data.note,
        origin,
        first: row?.first ?? position,
        changed: position,
      }),
      OutcomeWithdrawn: (row, { position }) => row && { ...row, status: 'withdrawn', note: null, changed: position },
    }),
  ],
};
