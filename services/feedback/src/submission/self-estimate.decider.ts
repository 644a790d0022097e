import { type CommandsOf, type SelfEstimateStream, selfEstimateStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

type Published = CommandsOf<SelfEstimateStream>['publish'];

/** What one side thinks to have come across like: once, for nothing is changed after the reveal. */
export const selfEstimate: Decider<Published | null, SelfEstimateStream> = {
  stream: selfEstimateStream,
  initial: null,
  decide: { publish: (state, command) => (state ? [] : [{ type: 'SelfEstimatePublished', data: command }]) },
  evolve: { SelfEstimatePublished: (_state, data) => data },
};
