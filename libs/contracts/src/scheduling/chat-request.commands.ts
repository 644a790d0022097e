import { z } from 'zod';
import { MailAddress } from '../gateway/person.commands.ts';
import { Locale } from '../gateway/person.event.ts';
import { oneLine } from '../plain-text.ts';
import { invitationLimits, Message, OpenDays } from './invitation.commands.ts';
import { Zone } from './wall-clock.ts';

const id = z.string().min(1).max(200);

/** What a candidate writes who asks for a chat. */
export const ChatRequestText = z.strictObject({
  name: oneLine(invitationLimits.nameLength),
  address: MailAddress,
  message: Message.optional(),
  zone: Zone,
  locale: Locale.default('en'),
});
export type ChatRequestText = z.output<typeof ChatRequestText>;

export const chatRequestCommands = {
  ask: ChatRequestText.safeExtend({ organizationId: id, candidateId: id }),
  accept: z.strictObject({ chatTypeId: id, acceptedBy: id, linkId: id, openDays: OpenDays }),
  decline: z.strictObject({ declinedBy: id }),
  withdraw: z.strictObject({}),
} as const;
