import { stream } from '../definition/stream.ts';
import { observationsCommands, observedCommands } from './observation.commands.ts';
import { observationsEvents, observedEvents } from './observation.event.ts';

/** Subject: `<conversationId>.<authorId>`. */
export const observationsStream = stream({
  service: 'interviews',
  name: 'observations',
  published: false,
  events: observationsEvents,
  commands: observationsCommands,
  rejections: {
    unknown_observation: 404,
    observation_exists: 409,
    too_many_observations: 422,
    /** It was accepted or rejected before. */
    already_decided: 409,
    /** Those whom it is about have seen it: whom it is about stays as it is. */
    already_told: 409,
  },
});
export type ObservationsStream = typeof observationsStream;

export const observationsSubject = (conversationId: string, authorId: string): string => `${conversationId}.${authorId}`;

/** Subject: the observation's id. Released ones alone. */
export const observedStream = stream({
  service: 'interviews',
  name: 'observed',
  published: true,
  events: observedEvents,
  commands: observedCommands,
  rejections: {},
});
export type ObservedStream = typeof observedStream;
