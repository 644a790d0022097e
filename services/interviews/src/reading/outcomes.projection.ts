import { type ConversationSide, outcomeStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { type Outcome, outcomeChanges } from '../outcome/outcome.rule.ts';

/** What one side says came of a conversation; texts sealed. */
export interface OutcomesRow {
  readonly conversationId: string;
  readonly side: ConversationSide;
  readonly organizationId: string | null;
  readonly outcomes: readonly Outcome[];
  readonly kinds: readonly string[];
  /** Of the guest side: whose it is. */
  readonly guestId: string | null;
  readonly changedAt: string;
  readonly version: number;
}

type Data = Pick<OutcomesRow, 'conversationId' | 'side' | 'organizationId'> & { readonly recorderId: string };
type Event = { readonly data: Data; readonly occurredAt: string; readonly version: number };

const rowWith = ({ data, occurredAt, version }: Event, outcomes: readonly Outcome[]): OutcomesRow => ({
  conversationId: data.conversationId,
  side: data.side,
  organizationId: data.organizationId,
  outcomes,
  kinds: outcomes.map(({ kind }) => kind),
  guestId: data.side === 'guest' ? data.recorderId : null,
  changedAt: occurredAt,
  version,
});

/** By conversation and side. */
export const outcomes: Projection<OutcomesRow> = {
  name: 'outcomes',
  version: 1,
  indexes: [
    ['organizationId', 'side', 'kinds', 'changedAt'],
    ['guestId', 'kinds', 'changedAt'],
  ],
  from: [
    rowsFrom<typeof outcomeStream, OutcomesRow>(outcomeStream, ({ subject }) => subject, {
      OutcomeRecorded: (row, event) => rowWith(event, outcomeChanges.OutcomeRecorded(row?.outcomes ?? [], event.data, event)),
      OutcomeWithdrawn: (row, event) => rowWith(event, outcomeChanges.OutcomeWithdrawn(row?.outcomes ?? [], event.data, event)),
    }),
  ],
};
