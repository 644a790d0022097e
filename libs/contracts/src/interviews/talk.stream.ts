import { stream } from '../definition/stream.ts';
import { talkCommands } from './talk.commands.ts';
import { talkEvents } from './talk.event.ts';

/** Subject: the conversation's id. Only while its transcript is kept. */
export const talkStream = stream({
  service: 'interviews',
  name: 'talk',
  published: true,
  events: talkEvents,
  commands: talkCommands,
  rejections: {},
});
export type TalkStream = typeof talkStream;
