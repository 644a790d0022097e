import { stream } from '../definition/stream.ts';
import { questionCommands } from './question.commands.ts';
import { questionEvents } from './question.event.ts';

/** Subject: `<organization>/<question>`. */
export const questionStream = stream({
  service: 'interviews',
  name: 'question',
  published: true,
  events: questionEvents,
  commands: questionCommands,
  rejections: {
    unknown_question: 404,
    question_exists: 409,
    question_retired: 410,
    /** It asks for what nobody may be judged by, or for what somebody was paid: the reason and a better question are told. */
    question_refused: 422,
    /** Nobody has to decide on this revision, or it was decided. */
    nothing_to_decide: 409,
    too_many_questions: 422,
    too_many_revisions: 422,
  },
});
export type QuestionStream = typeof questionStream;

export interface QuestionKey {
  readonly organizationId: string;
  readonly questionId: string;
}

export const questionSubject = ({ organizationId, questionId }: QuestionKey): string => `${organizationId}/${questionId}`;

/** Inverse of {@link questionSubject}. */
export function questionOf(subject: string): QuestionKey {
  const [organizationId = '', questionId = ''] = subject.split('/');
  return { organizationId, questionId };
}
