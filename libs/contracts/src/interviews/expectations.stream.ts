import { stream } from '../definition/stream.ts';
import { expectationsCommands } from './expectations.commands.ts';
import { expectationsEvents } from './expectations.event.ts';

/** Subject: `<conversationId>/<personId>`. Nobody but this person is shown them. */
export const expectationsStream = stream({
  service: 'interviews',
  name: 'expectations',
  published: false,
  events: expectationsEvents,
  commands: expectationsCommands,
  rejections: {
    /** The conversation has started, or its time has come. */
    expectations_locked: 409,
    no_expectations: 404,
  },
});
export type ExpectationsStream = typeof expectationsStream;

/** The subject of a person's expectations of a conversation. */
export const expectationsSubject = (conversationId: string, personId: string): string => `${conversationId}/${personId}`;
