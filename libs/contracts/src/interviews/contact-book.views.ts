import { z } from 'zod';
import { Instant } from '../commit.ts';

const text = z.string().nullable();

/** A conversation that a contact has to do with, as far as the candidate still sees it. */
export const ContactsConversation = z.object({
  conversationId: z.string(),
  employer: text,
  start: Instant.nullable(),
});
export type ContactsConversation = z.infer<typeof ContactsConversation>;

/** A contact as the candidate sees whose it is, and nobody else. */
export const ContactView = z
  .object({
    contactId: z.string(),
    name: text,
    reachedBy: text,
    organization: text,
    role: text,
    note: text,
    conversation: ContactsConversation.nullable().describe('In which the candidate met them, or was told of them'),
    throughId: text.describe('The contact who told of them; they may have been removed'),
    ledTo: z.array(ContactsConversation).readonly().describe('Conversations that came about by them'),
    addedAt: Instant,
    restorableUntil: Instant.nullable().describe('Of somebody who was removed: they are forgotten then'),
  })
  .meta({ id: 'Contact' });
export type ContactView = z.infer<typeof ContactView>;
