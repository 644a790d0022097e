import { stream } from '../definition/stream.ts';
import { ownQuestionEvents } from './own-question.event.ts';
import { ownQuestionCommands } from './question.commands.ts';

/** Subject: `<person>/<question>`. Nobody but this candidate is shown it. */
export const ownQuestionStream = stream({
  service: 'interviews',
  name: 'own-question',
  published: false,
  events: ownQuestionEvents,
  commands: ownQuestionCommands,
  rejections: {
    unknown_question: 404,
    question_exists: 409,
    question_retired: 410,
    question_refused: 422,
    /** It may ask for something private: word it differently, or say that it is meant so. */
    question_doubtful: 422,
    too_many_questions: 422,
    too_many_revisions: 422,
  },
});
export type OwnQuestionStream = typeof ownQuestionStream;

export interface OwnQuestionKey {
  readonly personId: string;
  readonly questionId: string;
}

export const ownQuestionSubject = ({ personId, questionId }: OwnQuestionKey): string => `${personId}/${questionId}`;

/** Inverse of {@link ownQuestionSubject}. */
export function ownQuestionOf(subject: string): OwnQuestionKey {
  const [personId = '', questionId = ''] = subject.split('/');
  return { personId, questionId };
}
