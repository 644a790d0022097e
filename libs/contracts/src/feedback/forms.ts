import type { FormQuestion } from './form-question.ts';
import { guestForm1 } from './guest-form-1.ts';
import { hostForm1 } from './host-form-1.ts';

/** As whom somebody took part in the conversation that they give feedback about. */
export const feedbackSides = ['host', 'guest'] as const;
export type FeedbackSide = (typeof feedbackSides)[number];

export const otherSide = (side: FeedbackSide): FeedbackSide => (side === 'host' ? 'guest' : 'host');

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
