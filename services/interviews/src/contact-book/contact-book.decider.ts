import { type ContactBookStream, contactBookStream, contactLimits, type Instant } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import {
  type Contact,
  type ContactBook,
  contactChanges,
  contactOf,
  isRemoved,
  isThrough,
  restorableUntil,
  withContact,
} from './contact-book.rule.ts';

const isFull = (book: ContactBook): boolean =>
  Object.values(book).filter((contact) => !isRemoved(contact)).length >= contactLimits.contacts;
const isCrammed = (book: ContactBook): boolean => Object.keys(book).length >= contactLimits.kept;
const tooMany = () => reject('too_many_contacts', { most: contactLimits.contacts });

/** The same change, of the contact that an event names. */
const inBook =
  <Data extends { readonly contactId: string }>(change: (state: Contact | undefined, data: Data, at: Instant) => Contact | undefined) =>
  (book: ContactBook, data: Data, { occurredAt }: { readonly occurredAt: Instant }): ContactBook =>
    withContact(book, data.contactId, change(contactOf(book, data.contactId), data, occurredAt));

/** One stream a candidate, so that nobody is told of by somebody who is not there, or in a circle. */
export const contactBook: Decider<ContactBook, ContactBookStream> = {
  stream: contactBookStream,
  initial: {},
  decide: {
    write(book, contact, { subject }) {
      const { contactId, throughId } = contact;
      const before = contactOf(book, contactId);
      if (before && isRemoved(before)) return reject('contact_removed');
      if (!before && (isFull(book) || isCrammed(book))) return tooMany();
      // whoever told of them may have been removed since, and still has told of them
      if (throughId !== null && throughId !== before?.throughId) {
        if (isThrough(book, throughId, contactId)) return reject('introduced_in_a_circle');
        const through = contactOf(book, throughId);
        if (!through || isRemoved(through)) return reject('unknown_introducer');
      }
      return [{ type: before ? 'ContactChanged' : 'ContactAdded', data: { ...contact, personId: subject } }];
    },
    remove(book, { contactId }, { subject }) {
      const before = contactOf(book, contactId);
      if (!before) return reject('unknown_contact');
      return isRemoved(before) ? [] : [{ type: 'ContactRemoved', data: { personId: subject, contactId } }];
    },
    restore(book, { contactId }, { subject, now }) {
      const before = contactOf(book, contactId);
      if (!before) return reject('unknown_contact');
      if (before.removedAt === null) return [];
      // the job that forgets them may be late
      if (restorableUntil(before.removedAt) <= now) return reject('unknown_contact');
      return isFull(book) ? tooMany() : [{ type: 'ContactRestored', data: { personId: subject, contactId } }];
    },
    // they may have been restored since, and removed again
    forgetRemoved: (book, { contactId, removedAt }, { subject }) =>
      contactOf(book, contactId)?.removedAt === removedAt ? [{ type: 'ContactForgotten', data: { personId: subject, contactId } }] : [],
    noteLead(book, { contactId, conversationId }, { subject }) {
      const before = contactOf(book, contactId);
      if (!before) return reject('unknown_contact');
      if (isRemoved(before)) return reject('contact_removed');
      if (before.ledTo.includes(conversationId)) return [];
      if (before.ledTo.length >= contactLimits.ledTo) return reject('too_many_leads', { most: contactLimits.ledTo });
      return [{ type: 'ContactLedToConversation', data: { personId: subject, contactId, conversationId } }];
    },
    takeLeadBack(book, { contactId, conversationId }, { subject }) {
      const before = contactOf(book, contactId);
      if (!before) return reject('unknown_contact');
      return before.ledTo.includes(conversationId)
        ? [{ type: 'ContactLeadTakenBack', data: { personId: subject, contactId, conversationId } }]
        : [];
    },
    forget: (book, _command, { subject }) =>
      Object.keys(book).map((contactId) => ({ type: 'ContactForgotten', data: { personId: subject, contactId } })),
  },
  evolve: {
    ContactAdded: inBook(contactChanges.ContactAdded),
    ContactChanged: inBook(contactChanges.ContactChanged),
    ContactRemoved: inBook(contactChanges.ContactRemoved),
    ContactRestored: inBook(contactChanges.ContactRestored),
    ContactLedToConversation: inBook(contactChanges.ContactLedToConversation),
    ContactLeadTakenBack: inBook(contactChanges.ContactLeadTakenBack),
    ContactForgotten: inBook(contactChanges.ContactForgotten),
  },
};
