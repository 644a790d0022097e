import type { Answer } from '../api/types.ts';

export type Contact = Answer<'/api/interviews/contacts', 'get'>['items'][number];

/** Tells contacts of one name apart. */
export const labelOf = ({ name, organization }: Pick<Contact, 'name' | 'organization'>): string =>
  [name, organization].filter(Boolean).join(', ');

/** A contact with those whom they told of. */
export interface Chain {
  readonly contact: Contact;
  readonly next: readonly Chain[];
}

type Named = Pick<Contact, 'contactId' | 'name' | 'throughId'>;

const byName = (a: Contact, b: Contact): number =>
  (a.name ?? '').localeCompare(b.name ?? '') || (a.contactId < b.contactId ? -1 : a.contactId > b.contactId ? 1 : 0);

/** Who told of whom, by name. Whoever was told of by somebody who is not there begins a chain. */
export function chainsOf(contacts: readonly Contact[]): readonly Chain[] {
  const known = new Set(contacts.map(({ contactId }) => contactId));
  const sorted = contacts.toSorted(byName);
  const drawn = new Set<string>();
  const chain = (contact: Contact): Chain => {
    drawn.add(contact.contactId);
    const next = sorted.filter(({ contactId, throughId }) => throughId === contact.contactId && !drawn.has(contactId));
    return { contact, next: next.map(chain) };
  };
  const begun = sorted.filter(({ throughId }) => throughId === null || !known.has(throughId)).map(chain);
  // nobody is left out, even if the book said that people told of each other
  return [...begun, ...sorted.flatMap((contact) => (drawn.has(contact.contactId) ? [] : [chain(contact)]))];
}

/** Those in whom all of the words are found, each by themself. */
export function foundIn(contacts: readonly Contact[], search: string): readonly Chain[] {
  const words = search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isFound = ({ name, organization, role, reachedBy, note, conversation, ledTo }: Contact): boolean => {
    const chats = [conversation, ...ledTo].map((chat) => chat?.employer);
    const said = [name, organization, role, reachedBy, note, ...chats].filter(Boolean).join('\n').toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  };
  return contacts
    .filter(isFound)
    .toSorted(byName)
    .map((contact) => ({ contact, next: [] }));
}

/** Who can have told of somebody: everybody but themself and those whom they led to. */
export function canHaveToldOf(contactId: string | undefined, contacts: readonly Contact[]): readonly Contact[] {
  const by = new Map<string, Named>(contacts.map((contact) => [contact.contactId, contact]));
  const isLedToBy = (one: Named): boolean => {
    const seen = new Set<string>();
    for (let at: Named | undefined = one; at && !seen.has(at.contactId); at = by.get(at.throughId ?? '')) {
      if (at.contactId === contactId) return true;
      seen.add(at.contactId);
    }
    return false;
  };
  return contacts.filter((one) => !isLedToBy(one)).toSorted(byName);
}

/** Where a note of how somebody is reached leads, if it is an e-mail address or a page; never anything else that a browser would do. */
export function addressIn(reachedBy: string): string | undefined {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(reachedBy)) return `mailto:${reachedBy}`;
  return /^https?:\/\/\S+$/i.test(reachedBy) ? reachedBy : undefined;
}
