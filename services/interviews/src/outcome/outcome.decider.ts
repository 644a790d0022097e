import { type OutcomeKind, type OutcomeStream, outcomeStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { type Outcome, outcomeChanges } from './outcome.rule.ts';

/** What is a step further, and so contradicts that there is none. */
const steps: readonly OutcomeKind[] = ['follow-up', 'referred', 'talent-pool', 'other-role', 'application-invited', 'offer'];

/** What one side says came of one conversation. Recording one again replaces its note. */
export const outcome: Decider<readonly Outcome[], OutcomeStream> = {
  stream: outcomeStream,
  initial: [],
  decide: {
    record(state, command, { actor }) {
      const { kind, side, note } = command;
      if (kind === 'happier-where-i-am' && side === 'host') return reject('not_for_this_side');
      if (kind === 'no-next-step' && state.some((other) => steps.includes(other.kind))) return reject('outcomes_contradict');
      if (steps.includes(kind) && state.some((other) => other.kind === 'no-next-step')) return reject('outcomes_contradict');
      if (note === null && state.some((other) => other.kind === kind && other.note === null)) return [];
      return [{ type: 'OutcomeRecorded', data: { ...command, recorderId: actor.id } }];
    },
    withdraw: (state, command, { actor }) =>
      state.some(({ kind }) => kind === command.kind)
        ? [{ type: 'OutcomeWithdrawn', data: { ...command, recorderId: actor.id } }]
        : reject('unknown_outcome'),
  },
  evolve: outcomeChanges,
};
