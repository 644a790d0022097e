import { type CommandsOf, type ObservedStream, observedStream } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

type Published = CommandsOf<ObservedStream>['publish'];

/** One observation as others may count it. */
export const observed: Decider<Published | null, ObservedStream> = {
  stream: observedStream,
  initial: null,
  decide: {
    publish: (state, command) =>
      JSON.stringify(state) === JSON.stringify(command) ? [] : [{ type: 'ObservationPublished', data: command }],
    retract(state) {
      if (!state) return [];
      const { conversationId, organizationId, authorId, side, observationId } = state;
      return [{ type: 'ObservationRetracted', data: { conversationId, organizationId, authorId, side, observationId } }];
    },
  },
  evolve: {
    ObservationPublished: (_state, data) => data,
    ObservationRetracted: () => null,
  },
};
