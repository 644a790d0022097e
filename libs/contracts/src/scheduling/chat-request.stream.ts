import { stream } from '../definition/stream.ts';
import { chatRequestCommands } from './chat-request.commands.ts';
import { chatRequestEvents } from './chat-request.event.ts';

/** Subject: an id made of organization and candidate, so that nobody asks twice at once. */
export const chatRequestStream = stream({
  service: 'scheduling',
  name: 'chat-request',
  published: false,
  events: chatRequestEvents,
  commands: chatRequestCommands,
  rejections: {
    unknown_request: 404,
    already_asked: 409,
    already_answered: 409,
  },
});
export type ChatRequestStream = typeof chatRequestStream;
