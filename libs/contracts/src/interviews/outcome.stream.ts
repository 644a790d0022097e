import { stream } from '../definition/stream.ts';
import type { ConversationSide } from './meeting.event.ts';
import { outcomeCommands } from './outcome.commands.ts';
import { outcomeEvents } from './outcome.event.ts';

/** Subject: `<conversationId>/<side>`. What a side says is its own: the other side is not shown it. */
export const outcomeStream = stream({
  service: 'interviews',
  name: 'outcome',
  published: true,
  events: outcomeEvents,
  commands: outcomeCommands,
  rejections: {
    /** Nothing comes of what has not taken place. */
    not_held_yet: 409,
    /** "Happier where I am" is for candidates to say. */
    not_for_this_side: 422,
    /** "No next step", and a next step. */
    outcomes_contradict: 409,
    unknown_outcome: 404,
  },
});
export type OutcomeStream = typeof outcomeStream;

export const outcomeSubject = (conversationId: string, side: ConversationSide): string => `${conversationId}/${side}`;
