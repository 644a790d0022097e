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
}

/** Hands mail to whoever delivers it, or, where nobody is configured, keeps it in the local mailbox. */
export interface Mailer {
  /** Returns once the mail is out of our hands; under an id that was sent before it does nothing. Throws {@link MailNotSent}. */
  send(mail: OutgoingMail): Promise<void>;
}

/** It was not taken; the job tries again later. The message names no address. */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent';
}
