import { z } from 'zod';
import { Instant } from '../commit.ts';
import { MailAddress } from '../gateway/person.commands.ts';
import { Locale } from '../gateway/person.event.ts';
import { oneLine, someLines } from '../plain-text.ts';

export const invitationLimits = {
  nameLength: 200,
  addressLength: 320,
  messageLength: 2_000,
  /** How long an invitation is open: at most, and if nothing is said. */
  days: 90,
  usualDays: 21,
} as const;

/** What one person writes to another: not empty. */
export const Message = someLines(invitationLimits.messageLength).min(1);

/** For how many days something is open. */
export const OpenDays = z.number().int().min(1).max(invitationLimits.days);

const id = z.string().min(1).max(200);

/** What can be asked of an invitation. */
export const invitationCommands = {
  invite: z.strictObject({
    organizationId: id,
    chatTypeId: id,
    candidateId: id,
    name: oneLine(invitationLimits.nameLength).optional(),
    address: MailAddress,
    message: Message.optional(),
    locale: Locale,
    invitedBy: id,
    batchId: id.nullable(),
    openDays: OpenDays,
  }),
  /** `until`: when the chat ends. */
  accept: z.strictObject({ bookingId: id, until: Instant }),
  reopen: z.strictObject({ bookingId: id }),
  decline: z.strictObject({}),
  withdraw: z.strictObject({}),
} as const;
