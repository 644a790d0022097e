import { observationsStream, observedStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** Other services count what is told, and take back what is withdrawn. No words leave this one. */
export const publishObservationsWhenTheyAreTold: Reactor = {
  name: 'publish-observations-when-they-are-told',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(observationsStream, {
      ObservationReleased: ({ data }) => send(observedStream, data.observationId, 'publish', data),
      ObservationWithdrawn: ({ data: { observationId } }) => send(observedStream, observationId, 'retract', {}),
    }),
  ],
};
