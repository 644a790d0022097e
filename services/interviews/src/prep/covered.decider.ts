import { type CommandsOf, type CoveredStream, coveredStream } from '@candor/contracts';
import { canonical, type Decider } from '@candor/event-sourcing';

type Published = CommandsOf<CoveredStream>['publish'];

/** What has left of one person's coverage, by key of the question. */
export type Covered = Readonly<Record<string, Published>>;

export const covered: Decider<Covered, CoveredStream> = {
  stream: coveredStream,
  initial: {},
  decide: {
    publish: (state, command) =>
      Object.hasOwn(state, command.key) && canonical(state[command.key]) === canonical(command)
        ? []
        : [{ type: 'CoveragePublished', data: command }],
    retract: (state, command) => (Object.hasOwn(state, command.key) ? [{ type: 'CoverageRetracted', data: command }] : []),
  },
  evolve: {
    CoveragePublished: (state, data) => ({ ...state, [data.key]: data }),
    CoverageRetracted: (state, { key }) => Object.fromEntries(Object.entries(state).filter(([other]) => other !== key)),
  },
};
