import { NotYet } from '../jobs/not-yet.ts';

/** One mail to one person, in plain text; made and sent inside a job, whose data holds ids only. */
export interface OutgoingMail {
  /** Names the mail in the installation: it is sent once under this id, and its Message-ID is made of it. */
  readonly id: string;
  /** Whose mail it is: what is kept of it goes when they are erased. */
  readonly person: string;
  readonly organization?: string | undefined;
  readonly to: { readonly address: string; readonly name?: string | undefined };
  /** Neutral: it may be read over a shoulder or on a locked screen. */
  readonly subject: string;
  readonly text: string;
  /** An iCalendar object (RFC 6047): sent as a `text/calendar` part with its method, and as a file. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string } | undefined;
  /** Id of an earlier mail to the same person that this one belongs to: mail programs show them together. */
  readonly follows?: string | undefined;
  /** Where the person can say that they want no more of these (RFC 2369); `oneClick`: a bare POST there is enough (RFC 8058). */
  readonly unsubscribe?: { readonly url: string; readonly oneClick?: boolean | undefined } | undefined;
}

/**
 * `taken`: out of our hands, now or when it was asked for before. `refused`: the address or the mail is not accepted, and
 * trying again would not help. `withheld`: the person was erased, and nobody writes to them any more.
 */
export type MailOutcome = 'taken' | 'refused' | 'withheld';

/** Hands mail to whoever delivers it, or, where nobody is configured, keeps it in the local mailbox. */
export interface Mailer {
  /** Returns once the mail is out of our hands; under an id that was sent before it does nothing. Throws {@link MailNotSent}, or {@link BeingSent}. */
  send(mail: OutgoingMail): Promise<MailOutcome>;
}

/** It was not taken; the job tries again later. The message names no address. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
}

/** Another process has it, or died with it: it can be had when that one's claim is over, at the latest. */
export class BeingSent extends NotYet {
  override readonly name = 'BeingSent';
}

/** For the jobs that send mail, `{ …, ...mailRetries }`: the first tries follow soon, the last comes after two to four days. */
export const mailRetries = { attempts: 110, backoff: 5_000 } as const;
