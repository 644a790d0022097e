import { type ContactBookStream, contactBookStream, type EventsOf, type Instant } from '@candor/contracts';
import { audienceOf, type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import { type Contact, contactChanges, isRemoved } from '../contact-book/contact-book.rule.ts';

/** Somebody whom a candidate knows, texts sealed. */
export interface ContactRow extends Contact {
  readonly personId: string;
  readonly contactId: string;
  /** To be found by. */
  readonly removed: boolean;
  readonly addedAt: Instant;
}

type Events = EventsOf<ContactBookStream>;

/** The decider's own fold, and when it began. */
const row =
  <Type extends keyof Events & string>(change: (state: Contact | undefined, data: Events[Type], at: Instant) => Contact | undefined) =>
  (before: ContactRow | undefined, { data, occurredAt }: RecordedEvent<Type, Events[Type]>): ContactRow | undefined => {
    const contact = change(before, data, occurredAt);
    const { personId, contactId } = data;
    return contact && { ...contact, personId, contactId, removed: isRemoved(contact), addedAt: before?.addedAt ?? occurredAt };
  };

/** Keyed by person and contact. */
export const contacts: Projection<ContactRow> = {
  name: 'contacts',
  version: 2,
  indexes: [['personId', 'removed', 'addedAt']],
  concerns: ({ personId }) => audienceOf(null, personId),
  from: [
    rowsFrom<ContactBookStream, ContactRow>(contactBookStream, ({ data: { personId, contactId } }) => `${personId}/${contactId}`, {
      ContactAdded: row(contactChanges.ContactAdded),
      ContactChanged: row(contactChanges.ContactChanged),
      ContactRemoved: row(contactChanges.ContactRemoved),
      ContactRestored: row(contactChanges.ContactRestored),
      ContactLedToConversation: row(contactChanges.ContactLedToConversation),
      ContactLeadTakenBack: row(contactChanges.ContactLeadTakenBack),
      ContactForgotten: row(contactChanges.ContactForgotten),
    }),
  ],
};
