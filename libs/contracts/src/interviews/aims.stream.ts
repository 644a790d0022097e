import { stream } from '../definition/stream.ts';
import { aimsCommands } from './aims.commands.ts';
import { aimsEvents } from './aims.event.ts';

/** Subject: the candidate's id. Nobody else is shown them. */
export const aimsStream = stream({
  service: 'interviews',
  name: 'aims',
  published: false,
  events: aimsEvents,
  commands: aimsCommands,
  rejections: {},
});
export type AimsStream = typeof aimsStream;
