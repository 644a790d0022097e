import type { Locale } from '../gateway/person.event.ts';
import { guestForm1 } from './guest-form-1.ts';
import { hostForm1 } from './host-form-1.ts';

/** As whom somebody took part in the conversation that they give feedback about. */
export const feedbackSides = ['host', 'guest'] as const;
export type FeedbackSide = (typeof feedbackSides)[number];

export const otherSide = (side: FeedbackSide): FeedbackSide => (side === 'host' ? 'guest' : 'host');

/** A text in every language that Candor writes in. */
export type FormText = Readonly<Record<Locale, string>>;

/** `toOther`: the other side reads the answer after the reveal. `toSelf`: it stays with its author. */
interface Asked {
  readonly id: string;
  readonly asks: FormText;
  readonly required: boolean;
  readonly shown: 'toOther' | 'toSelf';
}

/**
 * Something to answer. `rating`: 1 to 5, with what 1, 3 and 5 look like. `likelihood`: 0 to 10. `skills`: terms that stood out or
 * were missed. `moments`: parts of a story that landed or fell flat. `expectations`: by topic, whether they were met.
 * `self-estimate`: how one thinks to have come across, on the ratings of the form.
 */
export type FormQuestion =
  | (Asked & { readonly kind: 'rating'; readonly anchors: { readonly 1: FormText; readonly 3: FormText; readonly 5: FormText } })
  | (Asked & { readonly kind: 'likelihood'; readonly least: FormText; readonly most: FormText })
  | (Asked & { readonly kind: 'text' | 'skills' | 'moments' | 'note' | 'self-estimate' })
  | (Asked & { readonly kind: 'expectations'; readonly topics: readonly { readonly id: string; readonly name: FormText }[] });

export interface FeedbackForm {
  /** From 1. What somebody has answered is never edited: add a version. */
  readonly version: number;
  readonly host: readonly FormQuestion[];
  readonly guest: readonly FormQuestion[];
}

/** The after-chat forms that there were, the newest last. */
export const feedbackForms: readonly FeedbackForm[] = [{ version: 1, host: hostForm1, guest: guestForm1 }];

export const currentFormVersion = feedbackForms.length;

export const feedbackForm = (version: number): FeedbackForm | undefined => feedbackForms.find((form) => form.version === version);

export const questionsOf = (version: number, side: FeedbackSide): readonly FormQuestion[] => feedbackForm(version)?.[side] ?? [];
