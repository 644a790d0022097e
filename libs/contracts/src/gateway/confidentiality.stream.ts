import { stream } from '../definition/stream.ts';
import { confidentialityCommands } from './confidentiality.commands.ts';
import { confidentialityEvents } from './confidentiality.event.ts';

/** Subject: the candidate's id. */
export const confidentialityStream = stream({
  service: 'gateway',
  name: 'confidentiality',
  published: true,
  events: confidentialityEvents,
  commands: confidentialityCommands,
  rejections: {
    /** Another member side is linked: unlink that one first. */
    other_side_linked: 409,
    no_side_linked: 404,
    unknown_block: 404,
    too_many_blocks: 422,
  },
});
export type ConfidentialityStream = typeof confidentialityStream;
