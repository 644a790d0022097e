import { type ErasureAcknowledgementStream, erasureAcknowledgementStreams, erasureOf, type ServiceName } from '@candor/contracts';
import type { Decider } from '@candor/event-sourcing';

/** The last round of erasing that was carried out; 0 before the first. */
export type ErasedRound = number;

/** What a service says about the erasures it has carried out, each round once and none after a later one. */
export const acknowledgementOf = (service: ServiceName): Decider<ErasedRound, ErasureAcknowledgementStream> => ({
  stream: acknowledgementStreamOf(service),
  initial: 0,
  decide: {
    acknowledge: (state, { round }, { subject }) =>
      round <= state ? [] : [{ type: 'PersonErased', data: { ...erasureOf(subject), service, round } }],
  },
  evolve: {
    PersonErased: (_state, { round }) => round,
  },
});

function acknowledgementStreamOf(service: ServiceName): ErasureAcknowledgementStream {
  const found = erasureAcknowledgementStreams.find((stream) => stream.service === service);
  if (!found) throw new Error(`the contracts have no erasure acknowledgements of ${service}`);
  return found;
}
