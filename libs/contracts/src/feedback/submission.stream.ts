import { stream } from '../definition/stream.ts';
import { type FeedbackSide, feedbackSides } from './forms.ts';
import { submissionCommands } from './submission.commands.ts';
import { submissionEvents } from './submission.event.ts';

/**
 * Subject: `<exchange>/<side>`. Private for ever: what of it is for the other side stands in the exchange after the reveal, the
 * self-estimate, for its author's own figures, in a stream of its own, and private notes nowhere else.
 */
export const submissionStream = stream({
  service: 'feedback',
  name: 'submission',
  published: false,
  events: submissionEvents,
  commands: submissionCommands,
  rejections: {
    unknown_exchange: 404,
    /** What was sent can be changed until the reveal. */
    already_submitted: 409,
    not_submitted: 409,
    /** Somebody has taken this side with the link that was handed on. */
    already_claimed: 409,
    /** Required questions are not answered, or something is answered that the form does not ask. */
    answers_not_fitting: 422,
    /** Both have answered: what was written can be read, and stays as it is. */
    already_revealed: 410,
    deadline_passed: 410,
    /** The conversation was not held after all. */
    exchange_closed: 410,
  },
});
export type SubmissionStream = typeof submissionStream;

export const submissionSubject = (exchangeId: string, side: FeedbackSide): string => `${exchangeId}/${side}`;

/** Inverse of {@link submissionSubject}; undefined for anything else. */
export function submissionOf(subject: string): { readonly exchangeId: string; readonly side: FeedbackSide } | undefined {
  const at = subject.lastIndexOf('/');
  const side = feedbackSides.find((one) => one === subject.slice(at + 1));
  return at > 0 && side ? { exchangeId: subject.slice(0, at), side } : undefined;
}
