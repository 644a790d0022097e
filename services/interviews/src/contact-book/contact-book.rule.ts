import { type ContactBookStream, contactLimits, type EventsOf, type Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

type Events = EventsOf<ContactBookStream>;

/** Somebody whom a candidate knows, texts sealed. */
export interface Contact extends Omit<Events['ContactAdded'], 'personId' | 'contactId'> {
  /** Conversations that came about by them, in the order in which that was noted. */
  readonly ledTo: readonly string[];
  /** `null`: they are there. */
  readonly removedAt: Instant | null;
}

/** A candidate's contacts, by id, with those who can be restored. */
export type ContactBook = Readonly<Record<string, Contact>>;

type State = Contact | undefined;
type Changes<Of> = { readonly [K in keyof Events]: (state: Of, data: Events[K], at: Instant) => Of };

const described = (state: State, { personId: _p, contactId: _c, ...contact }: Events['ContactAdded']): Contact => ({
  ...contact,
  ledTo: state?.ledTo ?? [],
  removedAt: null,
});

const day = 86_400_000;

/** When somebody who was removed is forgotten. */
export const restorableUntil = (removedAt: Instant): Instant => instant(Date.parse(removedAt) + contactLimits.restorableDays * day);

/** What each event changes of the contact that it names: the decider and the rows are the same fold. */
export const contactChanges: Changes<State> = {
  ContactAdded: described,
  ContactChanged: described,
  ContactRemoved: (state, _data, at) => state && { ...state, removedAt: at },
  ContactRestored: (state) => state && { ...state, removedAt: null },
  ContactLedToConversation: (state, { conversationId }) => state && { ...state, ledTo: [...state.ledTo, conversationId] },
  ContactLeadTakenBack: (state, { conversationId }) =>
    state && { ...state, ledTo: state.ledTo.filter((other) => other !== conversationId) },
  ContactForgotten: () => undefined,
};

export const isRemoved = ({ removedAt }: Contact): boolean => removedAt !== null;

export const contactOf = (book: ContactBook, contactId: string): Contact | undefined =>
  Object.hasOwn(book, contactId) ? book[contactId] : undefined;

/** The book with one contact as they are now; undefined: without them. */
export function withContact(book: ContactBook, contactId: string, contact: Contact | undefined): ContactBook {
  if (contact) return { ...book, [contactId]: contact };
  return Object.fromEntries(Object.entries(book).filter(([other]) => other !== contactId));
}

/** Whether somebody is told of, by however many others, by this contact; or is this contact. */
export function isThrough(book: ContactBook, someoneId: string, contactId: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = someoneId; at !== null && !seen.has(at); at = contactOf(book, at)?.throughId ?? null) {
    if (at === contactId) return true;
    seen.add(at);
  }
  return false;
}
