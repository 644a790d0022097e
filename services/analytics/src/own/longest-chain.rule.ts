import type { OwnContact } from '../facts/own-contact.rule.ts';

type Linked = Pick<OwnContact, 'contactId' | 'throughId' | 'ledTo'>;

/** So many came one after the other: contacts, each told of by the one before, and a conversation that the last of them led to. */
export function longestChain(contacts: readonly Linked[]): number {
  const by = new Map(contacts.map((contact) => [contact.contactId, contact]));
  const lengths = contacts.map((contact) => {
    // a book has no circles, and one would still come to its end
    const seen = new Set<string>();
    for (let at: Linked | undefined = contact; at && !seen.has(at.contactId); at = by.get(at.throughId ?? '')) seen.add(at.contactId);
    return seen.size + (contact.ledTo.length > 0 ? 1 : 0);
  });
  return Math.max(0, ...lengths);
}
