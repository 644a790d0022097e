import { stream } from '../definition/stream.ts';
import { conversationCommands } from './conversation.commands.ts';
import { conversationEvents } from './conversation.event.ts';

/** Subject: the conversation's id, which is that of its booking where there is one. */
export const conversationStream = stream({
  service: 'interviews',
  name: 'conversation',
  published: true,
  events: conversationEvents,
  commands: conversationCommands,
  rejections: {
    unknown_conversation: 404,
    conversation_exists: 409,
    /** Of an outside chat: the end has to be after the start, and within the day. */
    times_not_fitting: 422,
    /** So long before its time. */
    not_begun: 409,
    /** It was cancelled, or not held. */
    conversation_abandoned: 410,
    /** Whoever was there ended it. */
    already_ended: 409,
    /** What was booked is called off where it was booked. */
    cancel_the_booking: 409,
    /** The other side of a booked conversation knows of it. */
    not_recorded_by_you: 409,
    /** There is no address to mail to. */
    no_address: 422,
  },
});
export type ConversationStream = typeof conversationStream;
