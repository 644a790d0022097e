import { stream } from '../definition/stream.ts';
import { coveredCommands, prepCommands } from './prep.commands.ts';
import { coveredEvents, prepEvents } from './prep.event.ts';

/** Subject: `<conversationId>.<personId>`. */
export const prepStream = stream({
  service: 'interviews',
  name: 'prep',
  published: false,
  events: prepEvents,
  commands: prepCommands,
  rejections: {
    /** Keep what is proposed first. */
    prep_not_kept: 409,
    unknown_question: 404,
    unknown_item: 404,
    /** The question is answered in another form. */
    answer_not_fitting: 422,
    /** What became of questions is noted after the conversation. */
    not_held_yet: 409,
    /** It was called off, or not held. */
    conversation_abandoned: 410,
  },
});
export type PrepStream = typeof prepStream;

export const prepSubject = (conversationId: string, personId: string): string => `${conversationId}.${personId}`;

/** Subject: as that of what was prepared. */
export const coveredStream = stream({
  service: 'interviews',
  name: 'covered',
  published: true,
  events: coveredEvents,
  commands: coveredCommands,
  rejections: {},
});
export type CoveredStream = typeof coveredStream;
