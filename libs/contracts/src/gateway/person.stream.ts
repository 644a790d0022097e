import { stream } from '../definition/stream.ts';
import { personCommands } from './person.commands.ts';
import { personEvents } from './person.event.ts';

/** Subject: the person's id. */
export const personStream = stream({
  service: 'gateway',
  name: 'person',
  published: true,
  events: personEvents,
  commands: personCommands,
  rejections: {
    /** Nobody has signed in or been introduced under this id. */
    unknown_person: 404,
    /** The id is that of the person's other side. */
    other_side: 409,
  },
});
export type PersonStream = typeof personStream;
