import { createHash } from 'node:crypto';
import type { Instant } from '@candor/contracts';
import type { SendMailOptions } from 'nodemailer';
import { deliverable, type Mailbox, oneLine } from './mail-address.ts';
import type { OutgoingMail } from './mailer.ts';

/** An outgoing mail with what its id and its sender add; texts are fit for headers. */
export interface Message {
  /** Hash of the mail's id, the same at all times. */
  readonly key: string;
  /** `<…@domain>` */
  readonly messageId: string;
  readonly inReplyTo: string | undefined;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly at: Instant;
  readonly subject: string;
  readonly text: string;
  readonly calendar: OutgoingMail['calendar'];
  readonly unsubscribe: OutgoingMail['unsubscribe'];
}

/** An id as it is stored and seen outside: it may name bookings and people, so it is hashed. */
export const mailKey = (id: string): string => createHash('sha256').update(`candor mail\n${id}`).digest('base64url').slice(0, 32);

/** Undefined where the mail is addressed to nobody. */
export function messageOf(mail: OutgoingMail, from: Mailbox, at: Instant): Message | undefined {
  const address = deliverable(mail.to.address);
  if (address === undefined) return undefined;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const messageId = (id: string) => `<${mailKey(id)}@${domain}>`;
  return {
    key: mailKey(mail.id),
    messageId: messageId(mail.id),
    inReplyTo: mail.follows === undefined ? undefined : messageId(mail.follows),
    from,
    to: { name: oneLine(mail.to.name ?? ''), address },
    at,
    subject: oneLine(mail.subject),
    text: mail.text,
    calendar: mail.calendar,
    unsubscribe: mail.unsubscribe && httpAddress(mail.unsubscribe.url) ? mail.unsubscribe : undefined,
  };
}

/** As nodemailer takes it. The calendar object becomes a `text/calendar` alternative and the file `invite.ics`. */
export function mailOptions(message: Message): SendMailOptions {
  const { from, to, at, messageId, inReplyTo, subject, text, calendar, unsubscribe } = message;
  return {
    from: { ...from },
    to: { ...to },
    envelope: { from: from.address, to: to.address },
    subject,
    text,
    date: new Date(at),
    messageId,
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo }),
    ...(calendar ? { icalEvent: { method: calendar.method, filename: 'invite.ics', content: calendar.content } } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe ? { 'List-Unsubscribe': `<${httpAddress(unsubscribe.url)}>` } : {}),
      ...(unsubscribe?.oneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** As a browser would spell it: nothing in it can end the header it stands in. */
function httpAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/[<>]/g, encodeURIComponent) : undefined;
}
