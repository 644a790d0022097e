/** A mail without its recipient. The subject is neutral: it may be read over a shoulder and names nobody. */
export interface MailText {
  readonly subject: string;
  /** Empty ones are blank lines. */
  readonly lines: readonly string[];
}

/** What mails about a chat tell from. Times are texts on the reader's clock, with their zone. */
export interface ChatFacts {
  /** `Monday 2 March, 10:00`, for the subject. */
  readonly day: string;
  readonly when: string;
  readonly previousWhen: string | undefined;
  /** Whether there are hosts who were none before. */
  readonly othersCome: boolean;
  readonly organization: string;
  readonly chatType: string;
  /** Names, joined: of the hosts for the guest, and of the guest for hosts. */
  readonly others: string;
  /** Of hosts who are there, besides the reader. */
  readonly place: string;
  /** What the guest wrote, or the reason that was given. */
  readonly message: string | undefined;
  /** Until when something has to be answered. */
  readonly until: string | undefined;
  /** Where the reader sees and changes what this is about. */
  readonly link: string;
  /** Starts of other chats that are free, one day a line. */
  readonly alternatives: readonly string[];
}

/** To the guest. */
export type GuestMail =
  | 'guest-asked'
  | 'guest-refused'
  | 'guest-confirmed'
  | 'guest-moved'
  | 'guest-other-host'
  | 'guest-cancelled'
  | 'guest-reminder'
  | 'guest-nobody-free'
  | 'guest-waiting'
  | 'guest-waited-in-vain';

/** To hosts. */
export type HostMail =
  | 'host-asked'
  | 'host-no-answer-needed'
  | 'host-confirmed'
  | 'host-moved'
  | 'host-joins'
  | 'host-released'
  | 'host-cancelled'
  | 'host-reminder'
  | 'host-nobody-free';

/** To owners and recruiters. */
export type RecruiterMail = 'recruiter-nobody-free';

export type ChatMail = GuestMail | HostMail | RecruiterMail;

/** What mails about reaching out tell from. */
export interface OutreachFacts {
  readonly organization: string;
  readonly chatType: string;
  readonly candidate: string;
  readonly message: string | undefined;
  readonly until: string | undefined;
  readonly link: string;
  readonly optOutLink: string | undefined;
}

export type OutreachMail = 'invited' | 'chat-requested' | 'request-accepted' | 'request-declined';

export interface MailTexts {
  readonly chat: { readonly [K in ChatMail]: (facts: ChatFacts) => MailText };
  readonly outreach: { readonly [K in OutreachMail]: (facts: OutreachFacts) => MailText };
  /** First line. */
  readonly greeting: (name: string | undefined) => string;
  /** Last lines. */
  readonly signature: (organization: string) => readonly string[];
  readonly somebody: string;
  /** A host who has not said what they are called. */
  readonly somebodyFrom: (organization: string) => string;
  /** An agency and whom it books for. */
  readonly onBehalf: (organization: string, client: string) => string;
  /** Of guests who meet at once. */
  readonly group: string;
  /** Beside starts that are pasted into a mail. */
  readonly slots: {
    readonly intro: (zone: string) => string;
    readonly none: (zone: string) => string;
    readonly book: (url: string) => string;
  };
}
