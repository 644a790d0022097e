import { stream } from '../definition/stream.ts';
import { pitchCommands } from './pitch.commands.ts';
import { pitchEvents } from './pitch.event.ts';

/** Subject: the candidate's id. Nobody else is shown it. */
export const pitchStream = stream({
  service: 'interviews',
  name: 'pitch',
  published: false,
  events: pitchEvents,
  commands: pitchCommands,
  rejections: {
    unknown_part: 404,
    unknown_variant: 404,
    too_many_parts: 422,
    too_many_variants: 422,
    too_many_revisions: 422,
  },
});
export type PitchStream = typeof pitchStream;
