import { stream } from '../definition/stream.ts';
import { contactBookCommands, contactCommands } from './contact-book.commands.ts';
import { contactBookEvents, contactEvents } from './contact-book.event.ts';

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

/** Subject: `<personId>/<contactId>`. Shown to nobody but this person. */
export const contactStream = stream({
  service: 'interviews',
  name: 'contact',
  published: true,
  events: contactEvents,
  commands: contactCommands,
  rejections: {},
});
export type ContactStream = typeof contactStream;

/** The subject of one contact of a candidate. */
export const contactSubject = ({ personId, contactId }: { readonly personId: string; readonly contactId: string }): string =>
  `${personId}/${contactId}`;
