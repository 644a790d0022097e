import { type ErasureStream, erasureOf, erasureStream, services } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

export interface Erasure {
  /** Of the last request; 0 before the first. */
  readonly round: number;
  /** Services that still hold something. */
  readonly pending: readonly string[];
}

/** Asks all services there are; complete when each of them has said that it holds nothing any more. */
export const erasure: Decider<Erasure, ErasureStream> = {
  stream: erasureStream,
  initial: { round: 0, pending: [] },
  decide: {
    request: ({ round, pending }, _command, { subject }) =>
      pending.length > 0
        ? []
        : [{ type: 'PersonErasureRequested', data: { ...erasureOf(subject), round: round + 1, services: [...services] } }],
    acknowledge({ round, pending }, acknowledged, { subject }) {
      if (acknowledged.round !== round || !pending.includes(acknowledged.service)) return [];
      const noted = { type: 'PersonErasureAcknowledged', data: acknowledged } as const;
      return pending.length > 1 ? [noted] : [noted, { type: 'PersonErasureCompleted', data: { ...erasureOf(subject), round } }];
    },
  },
  evolve: {
    PersonErasureRequested: (_state, { round, services: pending }) => ({ round, pending }),
    PersonErasureAcknowledged: (state, { service }) => ({ ...state, pending: state.pending.filter((other) => other !== service) }),
    PersonErasureCompleted: (state) => state,
  },
};
