import { z } from 'zod';
import { Zone } from '../scheduling/wall-clock.ts';
import { Locale } from './person.event.ts';

const printable = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** What a person is called, as somebody types it. */
export const PersonName = z.string().trim().min(1).max(200).regex(printable, 'Leave line breaks and control characters out.');

// Looser than RFC 5321 inside the parts, and free of what could end a header line or begin another address.
const mailbox = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[^\s@<>()[\]\\,;:"\p{Cc}.]+$/u;

/** An e-mail address, as somebody types it. */
export const MailAddress = z.string().trim().max(320).regex(mailbox, 'Write an e-mail address such as hana@example.org.');

const side = z.enum(['member', 'candidate']);

/** What can be asked of one side of a person. */
export const personCommands = {
  /** Somebody else says that there is this person; what the person has said themselves stays. */
  introduce: z.strictObject({ side, address: MailAddress, name: PersonName.optional() }),
  /** The person has shown that they read what goes to the address. */
  signIn: z.strictObject({ side, address: MailAddress }),
  setName: z.strictObject({ name: PersonName }),
  setZone: z.strictObject({ zone: Zone }),
  setLocale: z.strictObject({ locale: Locale }),
} as const;
