import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';

const id = z.string().min(1);
const of = { personId: id, contactId: id };
const text = (most: number) => personal(z.string().min(1).max(most), 'personId');

const described = {
  ...of,
  name: text(200),
  /** How they are reached, as somebody notes it: an address, a number, a profile. */
  reachedBy: text(400).nullable(),
  organization: text(200).nullable(),
  role: text(200).nullable(),
  note: text(2_000).nullable(),
  /** The conversation in which the candidate met them, or was told of them. */
  conversationId: id.nullable(),
  /** The contact who told of them. */
  throughId: id.nullable(),
};

/** Whom a candidate knows, and who led to whom: words are the candidate's alone, the rest can be counted without them. */
export const contactBookEvents = {
  ContactAdded: event(z.object(described)),
  ContactChanged: event(z.object(described)),
  ContactRemoved: event(z.object(of)),
  ContactRestored: event(z.object(of)),
  /** A conversation came about by this contact. */
  ContactLedToConversation: event(z.object({ ...of, conversationId: id })),
  /** It did not: that was a mistake. */
  ContactLeadTakenBack: event(z.object({ ...of, conversationId: id })),
  /** Whose it was was erased, or it was removed and not restored in time. */
  ContactForgotten: event(z.object(of)),
} as const;

/** What leaves the service of a contact: where they come from and to what they led, as ids, for figures that the candidate alone is shown. */
export const contactEvents = {
  ContactPublished: event(z.object({ ...of, conversationId: id.nullable(), throughId: id.nullable(), ledTo: z.array(id).readonly() })),
  ContactRetracted: event(z.object(of)),
} as const;
