import { stream } from '../definition/stream.ts';
import { confidenceCommands } from './confidence.commands.ts';
import { confidenceEvents } from './confidence.event.ts';

/** Subject: as that of the expectations, `<conversationId>/<personId>`. Shown to nobody but this person. */
export const confidenceStream = stream({
  service: 'interviews',
  name: 'confidence',
  published: true,
  events: confidenceEvents,
  commands: confidenceCommands,
  rejections: {},
});
export type ConfidenceStream = typeof confidenceStream;
