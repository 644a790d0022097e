import { erasureAcknowledgementStreams, erasureStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** The gateway's own acknowledgement included. */
export const noteAcknowledgementWhenServiceHasErased: Reactor = {
  name: 'note-acknowledgement-when-service-has-erased',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: erasureAcknowledgementStreams.map((stream) =>
    reactionsTo(stream, {
      PersonErased: ({ subject, data: { service, round } }) => send(erasureStream, subject, 'acknowledge', { service, round }),
    }),
  ),
};
