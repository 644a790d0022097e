import { z } from 'zod';
import { Instant } from '../commit.ts';
import { oneLine, someLines } from '../plain-text.ts';

export const contactLimits = {
  contacts: 500,
  /** With those who were removed and can be restored. */
  kept: 1_000,
  /** For how long whoever was removed can be restored. */
  restorableDays: 30,
  /** Conversations that one contact led to. */
  ledTo: 20,
  nameLength: 200,
  reachedByLength: 400,
  noteLength: 2_000,
} as const;

const id = z.string().min(1).max(200);

/** Stands in addresses. */
export const ContactId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'Choose 2 to 60 small letters, digits and hyphens, beginning with a letter or digit.');

/** A contact as a candidate notes them. What is not known is left out. */
export const ContactAsked = z.strictObject({
  name: oneLine(contactLimits.nameLength),
  reachedBy: oneLine(contactLimits.reachedByLength)
    .nullable()
    .default(null)
    .describe('How they are reached: an address, a number, a profile. Nobody is written to'),
  organization: oneLine(contactLimits.nameLength).nullable().default(null),
  role: oneLine(contactLimits.nameLength).nullable().default(null),
  note: someLines(contactLimits.noteLength).min(1, 'Write something here.').nullable().default(null),
  conversationId: id.nullable().default(null).describe('The conversation in which the candidate met them, or was told of them'),
  throughId: ContactId.nullable().default(null).describe('The contact who told of them'),
});
export type ContactAsked = z.output<typeof ContactAsked>;

const of = { contactId: ContactId };
const lead = z.strictObject({ ...of, conversationId: id });

export const contactBookCommands = {
  write: ContactAsked.extend(of),
  remove: z.strictObject(of),
  restore: z.strictObject(of),
  /** They were not restored in time. `removedAt`: of the removal that was meant. */
  forgetRemoved: z.strictObject({ ...of, removedAt: Instant }),
  noteLead: lead,
  takeLeadBack: lead,
  forget: z.strictObject({}),
} as const;

const leadOf = z.strictObject({ conversationId: id });

/** What becomes of one contact of the book, names and words aside. */
export const contactCommands = {
  publish: z.strictObject({ personId: id, contactId: id, conversationId: id.nullable(), throughId: id.nullable() }),
  noteLead: leadOf,
  takeLeadBack: leadOf,
  retract: z.strictObject({}),
  /** As they were: with what was known of them when they were retracted. */
  restore: z.strictObject({}),
} as const;
