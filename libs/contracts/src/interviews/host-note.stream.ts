import { stream } from '../definition/stream.ts';
import { hostNoteCommands } from './host-note.commands.ts';
import { hostNoteEvents } from './host-note.event.ts';

/** Subject: `<conversationId>.<authorId>`. */
export const hostNoteStream = stream({
  service: 'interviews',
  name: 'host-note',
  published: false,
  events: hostNoteEvents,
  commands: hostNoteCommands,
  rejections: { unknown_note: 404 },
});
export type HostNoteStream = typeof hostNoteStream;

export const hostNoteSubject = (conversationId: string, authorId: string): string => `${conversationId}.${authorId}`;
