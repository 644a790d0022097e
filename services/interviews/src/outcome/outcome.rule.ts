import type { EventsOf, Instant, OutcomeKind, OutcomeStream } from '@candor/contracts';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** Sealed. */
  readonly note: string | null;
  readonly recorderId: string;
  readonly at: Instant;
}

type Events = EventsOf<OutcomeStream>;
type Outcomes = readonly Outcome[];

const without = (outcomes: Outcomes, kind: OutcomeKind): Outcomes => outcomes.filter((outcome) => outcome.kind !== kind);

/** What each event changes: the decider and the row of a side's outcomes are the same fold. */
export const outcomeChanges: {
  readonly [K in keyof Events]: (state: Outcomes, data: Events[K], event: { readonly occurredAt: Instant }) => Outcomes;
} = {
  OutcomeRecorded: (state, { kind, note, recorderId }, { occurredAt }) => [
    ...without(state, kind),
    { kind, note, recorderId, at: occurredAt },
  ],
  OutcomeWithdrawn: (state, { kind }) => without(state, kind),
};
