import type { Locale } from '@candor/contracts';
import { english } from './english.rule.ts';
import { german } from './german.rule.ts';

/** `asked`: what was it like? `nudge`: there is still time. `revealed`: both can read what was written. */
export const feedbackMails = ['asked', 'nudge', 'revealed', 'replied'] as const;
export type FeedbackMail = (typeof feedbackMails)[number];

/** What mails tell from. Nothing of it depends on what the other side has done before the reveal. */
export interface FeedbackFacts {
  readonly name: string | undefined;
  /** With whom the reader talked; undefined: nobody knows a name. */
  readonly other: string | undefined;
  /** Of the employer, for guests. */
  readonly organization: string | undefined;
  /** `Tuesday 10 March` */
  readonly day: string;
  /** Until when there is time, on the reader's clock, with its zone. */
  readonly until: string;
  readonly link: string;
}

/** A mail without its recipient. The subject is neutral: it may be read over a shoulder and names nobody. */
export interface FeedbackLetter {
  readonly subject: string;
  readonly text: string;
}

export type FeedbackTexts = { readonly [K in FeedbackMail]: (facts: FeedbackFacts) => FeedbackLetter };

const catalogue: Readonly<Record<Locale, FeedbackTexts>> = { en: english, de: german };

export const letterIn = (locale: Locale, kind: FeedbackMail, facts: FeedbackFacts): FeedbackLetter => catalogue[locale][kind](facts);
