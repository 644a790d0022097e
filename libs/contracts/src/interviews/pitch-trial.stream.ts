import { stream } from '../definition/stream.ts';
import { pitchTrialCommands } from './pitch-trial.commands.ts';
import { pitchTrialEvents } from './pitch-trial.event.ts';

/** Subject: `<conversationId>.<personId>`. */
export const pitchTrialStream = stream({
  service: 'interviews',
  name: 'pitch-trial',
  published: true,
  events: pitchTrialEvents,
  commands: pitchTrialCommands,
  rejections: {
    /** Drawing again until one likes it would be no chance: replace a part instead. */
    already_assigned: 409,
    not_assigned: 404,
    /** What is told is recorded before the chat begins. */
    chat_begun: 409,
    /** It was called off, or not held. */
    conversation_abandoned: 410,
    /** No part has a variant. */
    nothing_to_tell: 422,
    unknown_part: 404,
    unknown_variant: 404,
  },
});
export type PitchTrialStream = typeof pitchTrialStream;

export const pitchTrialSubject = (conversationId: string, personId: string): string => `${conversationId}.${personId}`;
