import { z } from 'zod';
import { Zone } from '../scheduling/wall-clock.ts';
import { Locale } from './person.event.ts';

const printable = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** What a person is called, as somebody types it. */
export const PersonName = z.string().trim().min(1).max(200).regex(printable, 'Leave line breaks and control characters out.');

// What a mail server takes: words between dots, then names of letters of any script, which cannot end a header line or begin another address.
const mailbox =
  /^(?=[^@]{1,64}@)[^\s"(),:;<>@[\]\\.\p{Cc}\p{Cf}]+(\.[^\s"(),:;<>@[\]\\.\p{Cc}\p{Cf}]+)*@([\p{L}\p{N}]([\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+\p{L}([\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/** An e-mail address, as somebody types it. */
export const MailAddress = z.string().trim().max(254).regex(mailbox, 'Write an e-mail address such as hana@example.org.');

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
