import type { EventsOf, SubmissionStream } from '@candor/contracts';

export type HandedOut = EventsOf<SubmissionStream>['FormHandedOut'];
export type Submitted = EventsOf<SubmissionStream>['FeedbackSubmitted'];

/** `sent`: what was written last; texts are sealed. */
export type Submission =
  | { readonly status: 'none' }
  | {
      readonly status: 'open' | 'released' | 'taken-back';
      readonly form: HandedOut;
      readonly sent: Submitted | null;
      readonly claimed: boolean;
    };
