import { type EventsOf, type ExpectationsStream, expectationsStream, type Instant } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';

type Recorded = EventsOf<ExpectationsStream>['ExpectationsRecorded'];

/** What one person expects of one conversation, their texts sealed; undefined: nothing. */
export type Expectations = (Recorded & { readonly recordedAt: Instant }) | undefined;

/** Inverse of `expectationsSubject`. */
const ownerOf = (subject: string): { readonly conversationId: string; readonly personId: string } => {
  const [conversationId = '', personId = ''] = subject.split('/');
  return { conversationId, personId };
};

/** Whether they may still be changed depends on the conversation, which is looked at together with them. */
export const expectations: Decider<Expectations, ExpectationsStream> = {
  stream: expectationsStream,
  initial: undefined,
  decide: {
    record: (_state, command, { subject }) => [{ type: 'ExpectationsRecorded', data: { ...ownerOf(subject), ...command } }],
    withdraw: (state, { side }, { subject }) =>
      state ? [{ type: 'ExpectationsWithdrawn', data: { ...ownerOf(subject), side } }] : reject('no_expectations'),
  },
  evolve: {
    ExpectationsRecorded: (_state, data, { occurredAt }) => ({ ...data, recordedAt: occurredAt }),
    ExpectationsWithdrawn: () => undefined,
  },
};
