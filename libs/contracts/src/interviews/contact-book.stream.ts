import { stream } from '../definition/stream.ts';
import { contactBookCommands } from './contact-book.commands.ts';
import { contactBookEvents } from './contact-book.event.ts';

/** Subject: the candidate's id. Nobody else is shown it. */
export const contactBookStream = stream({
  service: 'interviews',
  name: 'contact-book',
  published: false,
  events: contactBookEvents,
  commands: contactBookCommands,
  rejections: {
    unknown_contact: 404,
    contact_removed: 410,
    /** Whoever is said to have told of them is not in the book. */
    unknown_introducer: 422,
    /** They would have been told of by somebody of whom they told. */
    introduced_in_a_circle: 422,
    too_many_contacts: 422,
    too_many_leads: 422,
  },
});
export type ContactBookStream = typeof contactBookStream;
