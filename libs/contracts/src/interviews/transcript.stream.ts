import { stream } from '../definition/stream.ts';
import { transcriptCommands } from './transcript.commands.ts';
import { transcriptEvents } from './transcript.event.ts';

/** Subject: the conversation's id. */
export const transcriptStream = stream({
  service: 'interviews',
  name: 'transcript',
  published: false,
  events: transcriptEvents,
  commands: transcriptCommands,
  rejections: {
    /** Not everybody who speaks has agreed: nothing is kept. */
    consent_missing: 409,
    /** One is kept already: remove it first. */
    transcript_exists: 409,
    no_transcript: 404,
  },
});
export type TranscriptStream = typeof transcriptStream;
